package org.koppelkansen.share;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The basis of a linear programme whose columns are groups, kept as an exact inverse: whole numbers over one
/// denominator above 0 (the integer-preserving elimination of Edmonds and Bareiss). The columns have one row for each
/// player, and a last one for the level of complaint.
final class Basis {
    private final Column[] columns;
    private final BigInteger[][] inverse;
    private BigInteger denominator = BigInteger.ONE;

    Basis(int rows) {
        columns = new Column[rows];
        inverse = new BigInteger[rows][rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < rows; c++) {
                inverse[r][c] = r == c ? BigInteger.ONE : BigInteger.ZERO;
            }
        }
    }

    /// What a column stands for: a group whose amount is settled, one that may complain up to the level, or a single
    /// player who may never pay more than alone.
    enum Role {
        SETTLED,
        COMPLAINING,
        CAPPED
    }

    /// @param cost of the group, or the amount at which it is settled
    record Column(int mask, Role role, BigInteger cost) {
        boolean comesBefore(Column other) {
            return role == other.role ? mask < other.mask : role.compareTo(other.role) < 0;
        }
    }

    int rows() {
        return columns.length;
    }

    BigInteger denominator() {
        return denominator;
    }

    /// The column of a row; null where none has been brought in.
    @Nullable
    Column column(int row) {
        return columns[row];
    }

    BigInteger inverse(int row, int column) {
        return inverse[row][column];
    }

    /// The weight of a row's column, times the denominator.
    BigInteger weight(int row) {
        return inverse[row][inverse.length - 1];
    }

    /// The column in terms of the basis, times the denominator.
    BigInteger[] inTermsOf(Column column) {
        BigInteger[] terms = new BigInteger[inverse.length];
        for (int r = 0; r < inverse.length; r++) {
            BigInteger sum = column.role() == Role.COMPLAINING ? weight(r) : BigInteger.ZERO;
            for (int rest = column.mask(); rest != 0; rest &= rest - 1) {
                sum = sum.add(inverse[r][Integer.numberOfTrailingZeros(rest)]);
            }
            terms[r] = sum;
        }
        return terms;
    }

    /// Takes a column into a row that is still free; false when it depends on those that are in.
    boolean bringIn(Column column) {
        BigInteger[] terms = inTermsOf(column);
        for (int r = 0; r < terms.length; r++) {
            if (columns[r] == null && terms[r].signum() != 0) {
                replace(r, column, terms);
                return true;
            }
        }
        return false;
    }

    /// Puts a column in the place of a row's column.
    void replace(int row, Column column, BigInteger[] terms) {
        BigInteger pivot = terms[row];
        for (int r = 0; r < inverse.length; r++) {
            for (int c = 0; c < inverse.length && r != row; c++) {
                inverse[r][c] = inverse[r][c]
                        .multiply(pivot)
                        .subtract(terms[r].multiply(inverse[row][c]))
                        .divide(denominator);
            }
        }
        denominator = pivot;
        columns[row] = column;
        if (denominator.signum() < 0) {
            negate();
        }
    }

    /// The solution of the rows: for each row of the columns the amount at which all costs of the basis are met, times
    /// the denominator.
    BigInteger[] amounts() {
        BigInteger[] amounts = new BigInteger[inverse.length];
        for (int c = 0; c < inverse.length; c++) {
            BigInteger sum = BigInteger.ZERO;
            for (int r = 0; r < inverse.length; r++) {
                Column column = columns[r];
                sum = column == null ? sum : sum.add(column.cost().multiply(inverse[r][c]));
            }
            amounts[c] = sum;
        }
        return amounts;
    }

    private void negate() {
        denominator = denominator.negate();
        for (BigInteger[] row : inverse) {
            for (int c = 0; c < row.length; c++) {
                row[c] = row[c].negate();
            }
        }
    }
}
