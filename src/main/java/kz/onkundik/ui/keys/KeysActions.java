package kz.onkundik.ui.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.onkundik.signature.ncalayer.NcaLayer;

/**
 * What the keys ask of the world around them.
 *
 * @param keyFile asks for a key file
 * @param paper asks for a PDF: an enrolment letter, a report, a list of keys
 * @param place asks where to put a file, suggesting its name
 * @param certificates asks for certificates of authorities
 * @param revocationList asks for a list of revoked certificates
 * @param ncaLayer begins a conversation with NCALayer
 * @param open opens a file with the program that the person uses for it
 */
public record KeysActions(
        Supplier<Optional<Path>> keyFile,
        Supplier<Optional<Path>> paper,
        Function<String, Optional<Path>> place,
        Supplier<List<Path>> certificates,
        Supplier<Optional<Path>> revocationList,
        Supplier<NcaLayer> ncaLayer,
        Consumer<Path> open) {}
