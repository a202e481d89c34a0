package org.chokepoint.reader.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.chokepoint.content.Language;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

/** The sheet: one page, our own faces embedded, Chinese characters of GB 2312 from a third; what no face has is a question mark. */
final class CertificatePdf {

    private static final float LEFT = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

    private final MessageSource messages;
    private final Language language;

    /** What stands on the sheet. */
    record Sheet(String name, List<String> modules, LocalDate day, String signature, String address) {}

    CertificatePdf(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    byte[] of(Sheet sheet) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(text("reader.pdf.title"));
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                new Pen(document, stream).write(sheet);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }

    /** Writes lines from the top of the page down. */
    private final class Pen {

        private final PDPageContentStream stream;
        private final PDType0Font serif;
        private final PDType0Font sans;
        private final PDType0Font chinese;
        private float y = PDRectangle.A4.getHeight() - 120;

        Pen(PDDocument document, PDPageContentStream stream) throws IOException {
            this.stream = stream;
            this.serif = font(document, "source-serif-4-semibold");
            this.sans = font(document, "source-sans-3");
            this.chinese = font(document, "droid-sans-fallback-gb2312");
        }

        private static PDType0Font font(PDDocument document, String name) throws IOException {
            try (InputStream file = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
                return PDType0Font.load(document, file);
            }
        }

        void write(Sheet sheet) throws IOException {
            rule();
            line(sans, 13, text("ui.brand"));
            line(serif, 30, text("reader.pdf.title"));
            space(24);
            line(sans, 13, text("reader.pdf.holder"));
            line(serif, 24, sheet.name());
            space(24);
            line(sans, 13, text("reader.pdf.modules"));
            for (String module : sheet.modules()) {
                line(serif, 17, module);
            }
            space(24);
            line(sans, 13, text("reader.pdf.day", day(sheet.day())));
            space(36);
            rule();
            line(sans, 11, text("reader.pdf.check"));
            line(sans, 11, sheet.address());
            line(sans, 11, text("reader.pdf.signature"));
            line(sans, 9, sheet.signature());
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofPattern(text("reader.day"), language.locale())
                    .format(day);
        }

        private void space(float points) {
            y -= points;
        }

        private void rule() throws IOException {
            stream.setLineWidth(2);
            stream.moveTo(LEFT, y);
            stream.lineTo(LEFT + WIDTH, y);
            stream.stroke();
            y -= 12;
        }

        private void line(PDType0Font font, float size, String words) throws IOException {
            for (String part : wrapped(font, size, words)) {
                y -= size * 1.4f;
                stream.beginText();
                stream.newLineAtOffset(LEFT, y);
                for (int point : part.codePoints().toArray()) {
                    PDType0Font has = has(font, point) ? font : chinese;
                    stream.setFont(has, size);
                    stream.showText(has(has, point) ? Character.toString(point) : "?");
                }
                stream.endText();
            }
        }

        private List<String> wrapped(PDType0Font font, float size, String words) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (int point : words.codePoints().toArray()) {
                String longer = line + Character.toString(point);
                if (width(font, longer) * size / 1000 > WIDTH) {
                    int space = line.lastIndexOf(" ");
                    int end = space > 0 ? space : line.length();
                    lines.add(line.substring(0, end));
                    line.delete(0, space > 0 ? space + 1 : end);
                }
                line.appendCodePoint(point);
            }
            lines.add(line.toString());
            return lines;
        }

        private float width(PDType0Font font, String words) throws IOException {
            float width = 0;
            for (int point : words.codePoints().toArray()) {
                PDType0Font has = has(font, point) ? font : chinese;
                width += has(has, point) ? has.getStringWidth(Character.toString(point)) : 500;
            }
            return width;
        }

        private static boolean has(PDType0Font font, int point) throws IOException {
            try {
                font.encode(Character.toString(point));
                return true;
            } catch (IllegalArgumentException missing) {
                return false;
            }
        }
    }
}
