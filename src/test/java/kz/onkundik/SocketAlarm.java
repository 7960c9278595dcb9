package kz.onkundik;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * An agent of Java's that notices every socket of a program, whichever class asks for it: Java opens all of them, of
 * channels too, in two classes of its own, and looks names up in a third. The place is printed and the program goes on.
 */
public final class SocketAlarm {
    private static final String PROPERTY = "onkundik.socket-alarm";

    /** Where the sockets are made, and where a name becomes an address. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "sun/nio/ch/Net",
            Set.of("socket", "serverSocket"),
            "sun/nio/ch/UnixDomainSockets",
            Set.of("socket"),
            "java/net/InetAddress",
            Set.of("getAllByName", "getAllByName0", "getLocalHost", "getAddressesFromNameService"));

    private SocketAlarm() {}

    /** Whether it rang. */
    public static boolean hasRung() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** Makes it ready to ring again. */
    public static void reset() {
        System.clearProperty(PROPERTY);
    }

    /** The option by which Java runs with the alarm; the agent's classes are on the tests' class path. */
    public static String option(Path folder) throws IOException {
        Path jar = folder.resolve("alarm.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", SocketAlarm.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return "-javaagent:" + jar;
    }

    /** Called by Java before the program. */
    public static void premain(String arguments, Instrumentation java)
            throws ClassNotFoundException, UnmodifiableClassException {
        java.addTransformer(
                new ClassFileTransformer() {
                    @Override
                    public byte[] transform(
                            ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] code) {
                        return DOORS.containsKey(name) ? wired(code, DOORS.get(name)) : null;
                    }
                },
                true);
        for (String door : DOORS.keySet()) {
            java.retransformClasses(Class.forName(door.replace('/', '.')));
        }
    }

    private static byte[] wired(byte[] code, Set<String> methods) {
        var file = ClassFile.of();
        return file.transformClass(
                file.parse(code),
                ClassTransform.transformingMethodBodies(
                        method -> methods.contains(method.methodName().stringValue()), new Ringing()));
    }

    /** Sets the property and prints the way here, before anything else. */
    private static final class Ringing implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            var text = ConstantDescs.CD_String;
            code.loadConstant(PROPERTY)
                    .loadConstant("true")
                    .invokestatic(ClassDesc.of("java.lang.System"), "setProperty", MethodTypeDesc.of(text, text, text))
                    .pop()
                    .invokestatic(
                            ClassDesc.of("java.lang.Thread"), "dumpStack", MethodTypeDesc.of(ConstantDescs.CD_void));
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
