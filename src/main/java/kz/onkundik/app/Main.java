package kz.onkundik.app;

/** Where the program starts once Java is known to be new enough. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
