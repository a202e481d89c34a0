package org.chokepoint.classroom.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Svg;
import java.util.Map;

/** An address as a QR code, drawn in squares with the quiet border of four modules that readers need. */
final class QrCode {

    private static final int BORDER = 4;

    private QrCode() {}

    /** @param meaning what the picture is for, in words */
    static Svg of(String address, String meaning) {
        BitMatrix bits = encode(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        Svg svg =
                new Svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d' shape-rendering='crispEdges'>"
                                .formatted(bits.getWidth())
                        + "<rect width='100%' height='100%' fill='#fff'/><path fill='#000' d='" + path + "'/></svg>");
        svg.getElement().setAttribute("role", "img");
        svg.getElement().setAttribute("aria-label", meaning);
        svg.addClassName("qr");
        return svg;
    }

    private static BitMatrix encode(String address) {
        try {
            return new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, BORDER));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds the address " + address, e);
        }
    }
}
