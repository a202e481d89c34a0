package org.chokepoint.ui;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** The base addresses under which other devices reach this server; never a loopback address. */
@Component
public class Addresses {

    private final String configured;
    private final ServletWebServerApplicationContext context;

    Addresses(@Value("${chokepoint.url:}") String configured, ServletWebServerApplicationContext context) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.context = context;
    }

    /** The address given at the start first, then one for each network of this machine; empty without any network. */
    public List<String> all() {
        Stream<String> own = configured.isEmpty() ? Stream.empty() : Stream.of(configured);
        return Stream.concat(own, lan().map(host -> "http://" + host + ":" + port()))
                .distinct()
                .toList();
    }

    int port() {
        var server = context.getWebServer();
        return server == null ? 0 : server.getPort();
    }

    private static Stream<String> lan() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::reachesOthers)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress);
        } catch (SocketException noNetwork) {
            return Stream.empty();
        }
    }

    private static boolean reachesOthers(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isVirtual() && !network.isPointToPoint();
        } catch (SocketException gone) {
            return false;
        }
    }
}
