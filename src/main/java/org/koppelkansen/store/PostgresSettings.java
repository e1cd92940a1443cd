package org.koppelkansen.store;

/// The settings of an embedded PostgreSQL, for a register of some hundred thousand works in less than 1 GiB together
/// with the server. They are written anew at every start; `own.conf` beside them, where there is one, goes over them.
final class PostgresSettings {
    static final String FILE = """
            # Written at every start. Settings of your own go into own.conf in this folder.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            max_connections = 40
            shared_buffers = 128MB
            effective_cache_size = 512MB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            max_parallel_workers_per_gather = 0
            max_parallel_maintenance_workers = 0
            max_worker_processes = 4
            autovacuum_max_workers = 2
            jit = off
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            min_wal_size = 80MB
            max_wal_size = 384MB
            random_page_cost = 1.1
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] '
            log_checkpoints = off
            log_min_error_statement = panic
            lc_messages = 'C'
            datestyle = 'iso, mdy'
            default_text_search_config = 'pg_catalog.simple'
            include_if_exists = 'own.conf'
            """;

    /// Nobody comes in without the password.
    static final String ACCESS = """
            # Written at every start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgresSettings() {}
}
