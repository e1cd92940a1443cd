/// Accounts: who they are, what they may do where, and the links, passwords and tokens by which they prove it.
/// Must not know how a secret is made or checked, where accounts are kept, nor what they look at once they are in.
/// Start at [org.koppelkansen.accounts.Accounts].
@NullMarked
package org.koppelkansen.accounts;

import org.jspecify.annotations.NullMarked;
