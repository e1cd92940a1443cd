package org.koppelkansen.deliver;

/// Names a delivery for good; nobody can guess it.
public record DeliveryId(String value) {
    public DeliveryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a delivery has an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
