package kz.onkundik.app;

/** The first class: compiled for Java 11, so that an old Java can say kindly that it is too old. */
public final class Launcher {
    static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws Throwable {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Java " + NEEDED + " is needed; this is Java " + found + " ("
                    + System.getProperty("java.home") + ").");
            System.exit(3);
        }
        try {
            Class.forName("kz.onkundik.app.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
