package org.chokepoint.dynamics.xmile;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;

/**
 * The characters of a file: in UTF-8, or as its byte order mark or its XML declaration says. The JDK's XML parser writes to standard
 * error when it has to find broken ones itself.
 */
final class Characters {

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private Characters() {}

    /** @throws ModelException at the line of the first that is broken */
    static Reader of(byte[] file) {
        CharsetDecoder decoder = charset(file).newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(file.length * (double) decoder.maxCharsPerByte()));
        boolean isBroken = decoder.decode(bytes, text, true).isError();
        text.flip();
        if (isBroken) {
            int line = 1 + (int) text.chars().filter(one -> one == '\n').count();
            throw refusal(line, "a character is not in " + decoder.charset());
        }
        int mark = text.hasRemaining() && text.get(0) == '\ufeff' ? 1 : 0;
        return new CharArrayReader(text.array(), mark, text.limit() - mark);
    }

    private static Charset charset(byte[] file) {
        int first = file.length < 2 ? 0 : (file[0] & 0xff) << 8 | file[1] & 0xff;
        if (first == 0xfeff || first == 0xfffe) {
            return StandardCharsets.UTF_16;
        }
        String begin = new String(file, 0, Math.min(file.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(begin);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException unknown) {
            throw refusal(1, "the encoding '" + declared.group(1) + "' is not known");
        }
    }

    private static ModelException refusal(int line, String message) {
        return new ModelException(List.of(new ModelProblem(line, 1, "", message)));
    }
}
