package kz.onkundik.app;

/** The version of the program. */
final class Version {
    private Version() {}

    /** The version in the jar's manifest; "dev" when run from classes. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
