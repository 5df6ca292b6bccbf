package org.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.file.draft.Clauses;
import org.parley.file.draft.Draft;
import org.parley.negotiation.model.Point;

/// A draft says the same as Word document, PDF and plain text; what cannot be read is refused with a reason.
class DraftsTest {

    private static final Path DRAFTS = Path.of(System.getProperty("parley.root"), "cases/drafts");

    @TempDir
    Path folder;

    private static Draft read(Path path) {
        Drafts.Loaded opened = Drafts.open(path);
        assertThat(opened).isInstanceOf(Drafts.Loaded.Read.class);
        return ((Drafts.Loaded.Read) opened).draft();
    }

    /// Everything but where it stands.
    private static List<String> clauses(String name) {
        return Clauses.of(read(DRAFTS.resolve(name))).points().stream()
                .map(p -> String.join("\t", p.id(), p.number(), p.heading(), p.text()))
                .toList();
    }

    private static String code(Path path) {
        Drafts.Loaded opened = Drafts.open(path);
        assertThat(opened).isInstanceOf(Drafts.Loaded.Refused.class);
        var diagnostic =
                ((Drafts.Loaded.Refused) opened).document().diagnostics().getFirst();
        assertThat(diagnostic.remedy()).startsWith("Maybe");
        return diagnostic.code();
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DRAFTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void wordAndPdfHaveTheClausesOfThePlainText() {
        List<String> plain = clauses("twenty-points.md");
        assertThat(plain).hasSize(22);
        assertThat(clauses("twenty-points.docx")).isEqualTo(plain);
        assertThat(clauses("twenty-points.pdf")).isEqualTo(plain);
    }

    /// Numbers that Word counts by itself, long clauses, Arabic and Hebrew; a table is told apart in Word only.
    @Test
    void wordAndPdfHaveTheSameClausesButForTables() {
        List<String> word = clauses("roads-and-wells.docx").stream()
                .filter(c -> !c.contains("\tu") && !c.contains(" | "))
                .toList();
        List<String> pdf = clauses("roads-and-wells.pdf").stream()
                .filter(c -> !c.contains("Step Who What"))
                .toList();
        assertThat(pdf).isEqualTo(word).hasSize(17);
        assertThat(word).contains("p4-b\t4.b\tWithdrawal and weapons\treport to both sides every week.");
        assertThat(word.getLast()).endsWith("הצדדים יפתחו את הדרך בתוך 14 ימים.");
    }

    @Test
    void aTableInWordKeepsItsRows() {
        assertThat(clauses("roads-and-wells.docx"))
                .contains("u2\t\tMoney\tStep | Who | What", "u3\t\tMoney\tFirst | The north | opens the road");
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOutAndTold() {
        assertThat(read(DRAFTS.resolve("roads-and-wells.pdf")).leftOut())
                .containsExactly("Draft of 3 March, not for quotation", "Page 1 of 2", "Page 2 of 2");
    }

    @Test
    void pagesAndParagraphsAreCounted() {
        List<Point> pdf =
                Clauses.of(read(DRAFTS.resolve("roads-and-wells.pdf"))).points();
        assertThat(pdf.getFirst().place()).contains(new Point.Place(Point.Unit.PAGE, 1));
        assertThat(pdf.getLast().place()).contains(new Point.Place(Point.Unit.PAGE, 2));
        List<Point> word =
                Clauses.of(read(DRAFTS.resolve("twenty-points.docx"))).points();
        assertThat(word.getFirst().place()).contains(new Point.Place(Point.Unit.PARAGRAPH, 3));
    }

    @Test
    void brokenDocumentsAreRefused() {
        for (String name : List.of("roads-and-wells.docx", "roads-and-wells.pdf")) {
            byte[] whole = bytes(name);
            assertThat(code(file(name, Arrays.copyOf(whole, whole.length / 2)))).isEqualTo("broken-document");
        }
    }

    /// Whatever happens to some bytes, there is an answer.
    @Test
    void spoiltDocumentsNeverThrow() {
        for (String name : List.of("twenty-points.docx", "roads-and-wells.pdf")) {
            byte[] whole = bytes(name);
            for (int k = 0; k < 60; k++) {
                byte[] spoilt = whole.clone();
                for (int at = k; at < spoilt.length; at += 211 + 13 * k) {
                    spoilt[at] = (byte) (spoilt[at] + 1 + k);
                }
                assertThat(Drafts.open(file("spoilt-" + k, spoilt))).isNotNull();
            }
        }
    }

    @Test
    void encryptedDocumentsAreRefused() throws IOException, GeneralSecurityException {
        assertThat(code(file("a.pdf", encrypted("secret")))).isEqualTo("encrypted");
        assertThat(code(file("b.pdf", encrypted("")))).isEqualTo("protected");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(bytes("twenty-points.docx"));
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            files.writeFilesystem(all);
            assertThat(code(file("a.docx", all.toByteArray()))).isEqualTo("encrypted");
        }
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("twenty-points.pdf"))) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            document.save(all);
            return all.toByteArray();
        }
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertThat(code(file("a.docm", repacked("word/vbaProject.bin", new byte[9]))))
                .isEqualTo("macros");
    }

    @Test
    void whatUnpacksToFarTooMuchIsRefused() throws IOException {
        assertThat(code(file("a.docx", repacked("word/media/picture.bmp", new byte[110 << 20]))))
                .isEqualTo("too-large");
    }

    @Test
    void anotherPackedFileIsNoWordDocument() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }
        assertThat(code(file("a.docx", all.toByteArray()))).isEqualTo("no-word-document");
    }

    private static byte[] repacked(String more, byte[] content) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all);
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes("twenty-points.docx")))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(more));
            zip.write(content);
        }
        return all.toByteArray();
    }

    @Test
    void whatHasNoTextIsRefused() throws IOException {
        assertThat(code(file("a.txt", new byte[0]))).isEqualTo("empty-file");
        assertThat(code(file("b.txt", " \n\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("empty-file");
        try (PDDocument picture = new PDDocument()) {
            picture.addPage(new PDPage());
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            picture.save(all);
            assertThat(code(file("a.pdf", all.toByteArray()))).isEqualTo("no-text");
        }
    }

    @Test
    void whatIsTooLargeOldOrNotThereIsRefused() {
        assertThat(code(file("a.docx", new byte[21 << 20]))).isEqualTo("too-large");
        assertThat(code(file("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})))
                .isEqualTo("old-word");
        assertThat(code(folder.resolve("none.docx"))).isEqualTo("no-such-file");
        assertThat(code(folder)).isEqualTo("directory");
    }
}
