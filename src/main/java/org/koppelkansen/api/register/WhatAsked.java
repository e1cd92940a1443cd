package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parameters that say which kind of works is asked for.
record WhatAsked(
        @Parameter(description = "Only of these owners, by id; repeat it or part by commas.")
                @Nullable List<String> owner,
        @Parameter(description = "Only of these disciplines.")
                @Nullable List<String> discipline,
        @Parameter(description = "Only these kinds of intervention.")
                @Nullable List<String> intervention,
        @Parameter(description = "Only in these phases.")
                @Nullable List<String> phase,
        @Parameter(description = "How they stand in the register: `present` (when absent), `stale` (present, not"
                        + " confirmed for half a year), `withdrawn`, or `any`.")
                @Nullable String standing) {}
