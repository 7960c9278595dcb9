package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which level is proposed as the sender of a pasted letter, where only one of its two texts says it. */
class LetterSenderTest {
    private static final String WITHOUT_HEAD = "1) Дебат өткізу;\n2) Сурет байқауын өткізу.";
    private static final String WITH_HEAD =
            "Руководителям управлений образования\n\n1) Провести дебаты;\n2) Провести конкурс рисунков.";

    @TempDir
    private Path folder;

    private SchoolModel school;
    private LetterViewModel model;

    @BeforeEach
    void begin() {
        school = SchoolFixture.empty(folder);
        model = new LetterViewModel(school, _ -> {});
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void theHeadOfTheOtherTextSaysItWhereTheFirstDidNot() {
        model.text(Language.KK).set(WITHOUT_HEAD);
        model.text(Language.RU).set(WITH_HEAD);
        assertEquals("committee", model.draft().sentFrom().get());
    }

    @Test
    void whatSheChoseHerselfStays() {
        model.text(Language.KK).set(WITHOUT_HEAD);
        model.draft().sentFrom().set("oblast");
        model.text(Language.RU).set(WITH_HEAD);
        assertEquals("oblast", model.draft().sentFrom().get());
    }
}
