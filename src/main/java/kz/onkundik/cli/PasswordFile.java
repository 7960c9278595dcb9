package kz.onkundik.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import kz.onkundik.operation.InputFile;
import kz.onkundik.problem.Failure;

/** A file whose first line, in UTF-8, is a password; its line break is not part of it. */
final class PasswordFile {
    private static final int LARGEST = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PasswordFile() {}

    /**
     * @return the password, to be wiped by the caller
     * @throws Failure {@code input.…}; {@code password.encoding} (name) when it is not UTF-8
     */
    static char[] read(Path file) {
        InputFile input = InputFile.read(file, LARGEST);
        CharBuffer text = null;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input.bytes()));
            int start = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
            int end = start;
            while (end < text.limit() && text.get(end) != '\n' && text.get(end) != '\r') {
                end++;
            }
            return Arrays.copyOfRange(text.array(), start, end);
        } catch (CharacterCodingException e) {
            throw new Failure(e, "password.encoding", input.name());
        } finally {
            Arrays.fill(input.bytes(), (byte) 0);
            if (text != null) {
                Arrays.fill(text.array(), '\0');
            }
        }
    }
}
