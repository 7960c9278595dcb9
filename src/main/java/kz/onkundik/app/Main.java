package kz.onkundik.app;

/** Where the program starts once Java is known to be new enough. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Pictures are read and pages drawn by AWT, the window is JavaFX's: AWT shall not open a display of its own.
        System.setProperty("java.awt.headless", "true");
        Log.toFile(UserFolders.logs());
        System.exit(Wiring.commandLine().run(args));
    }
}
