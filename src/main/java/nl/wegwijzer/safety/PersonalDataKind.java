package nl.wegwijzer.safety;

/** A kind of personal data that is recognised in a message. */
public enum PersonalDataKind {
    /** The name of a person; found as far as rules and a list of first names can. */
    NAME("naam"),
    /** A telephone number of a person, not of a help line. */
    PHONE("telefoonnummer"),
    /** A mail address. */
    EMAIL("e-mailadres"),
    /** A date that may be a date of birth. */
    BIRTH_DATE("geboortedatum"),
    /** A street with a number, or a postcode. */
    ADDRESS("adres"),
    /** A citizen service number. */
    BSN("BSN");

    private final String word;

    PersonalDataKind(String word) {
        this.word = word;
    }

    /** What stands in its place after masking. */
    public String mask() {
        return "[" + word + "]";
    }
}
