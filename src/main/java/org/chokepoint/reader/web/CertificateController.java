package org.chokepoint.reader.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.content.Language;
import org.chokepoint.lesson.AnswerBook;
import org.chokepoint.lesson.Course;
import org.chokepoint.lesson.Lessons;
import org.chokepoint.reader.Certificate;
import org.chokepoint.reader.Certificates;
import org.chokepoint.reader.Finished;
import org.chokepoint.reader.Readers;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How far a reader is, her certificate, and the page on which anybody can check one. */
@Controller
class CertificateController {

    private static final int LONGEST_NAME = 80;

    private final Lessons lessons;
    private final Readers readers;
    private final Certificates certificates;
    private final PresentReader present;
    private final MessageSource messages;
    private final Clock clock = Clock.systemUTC();

    CertificateController(
            Lessons lessons,
            Readers readers,
            Certificates certificates,
            PresentReader present,
            MessageSource messages) {
        this.lessons = lessons;
        this.readers = readers;
        this.certificates = certificates;
        this.present = present;
        this.messages = messages;
    }

    @GetMapping({"/certificate", "/zh/certificate"})
    String mine(HttpServletRequest request, Model model) {
        model.addAttribute("finished", finished(request).modules());
        model.addAttribute("longest", LONGEST_NAME);
        return "reader/certificate";
    }

    /** The name stands in the answer alone. */
    @PostMapping({"/certificate", "/zh/certificate"})
    ResponseEntity<byte[]> issue(
            @RequestParam String name, @ModelAttribute("language") Language language, HttpServletRequest request) {
        List<Course.Module> modules = finished(request).modules();
        String holder = name.strip();
        if (modules.isEmpty() || holder.isEmpty() || holder.length() > LONGEST_NAME) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Certificates.Issued issued = certificates.issue(
                holder, modules.stream().map(Course.Module::id).toList(), day);
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path(language.prefix() + "/certificate/" + issued.certificate().id())
                .toUriString();
        byte[] pdf = new CertificatePdf(messages, language)
                .of(new CertificatePdf.Sheet(
                        holder, titles(issued.certificate(), language), day, issued.signature(), address));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("chokepoint-certificate.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    /** Tells what was certified and when; whose it is can be checked by who has the sheet, and is not told. */
    @GetMapping({"/certificate/{id}", "/zh/certificate/{id}"})
    String check(@PathVariable String id, @ModelAttribute("language") Language language, Model model) {
        Optional<Certificate> certificate = certificates.find(id);
        model.addAttribute("certificate", certificate.orElse(null));
        model.addAttribute(
                "titles", certificate.map(found -> titles(found, language)).orElse(List.of()));
        model.addAttribute("answer", "");
        return "reader/check";
    }

    @PostMapping({"/certificate/{id}", "/zh/certificate/{id}"})
    String compare(
            @PathVariable String id,
            @RequestParam String name,
            @RequestParam String signature,
            @ModelAttribute("language") Language language,
            Model model) {
        String page = check(id, language, model);
        boolean holds = certificates
                .find(id)
                .filter(found -> certificates.isSigned(found, name, signature))
                .isPresent();
        model.addAttribute("answer", holds ? "holds" : "fails");
        return page;
    }

    private Finished finished(HttpServletRequest request) {
        Map<String, AnswerBook.Standing> standings =
                present.known(request).map(readers::standings).orElse(Map.of());
        return new Finished(lessons, standings);
    }

    private List<String> titles(Certificate certificate, Language language) {
        return lessons.course().modules().stream()
                .filter(module -> certificate.modules().contains(module.id()))
                .map(module -> module.title().in(language))
                .toList();
    }
}
