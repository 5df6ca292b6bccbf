package org.parley.architecture;

import static java.lang.classfile.ClassFile.ACC_ABSTRACT;
import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_INTERFACE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Signature;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.constant.ClassDesc;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The inspection finds what was planted, in class files made for the purpose.
class InspectionTest {

    private static final Inspection INSPECTION = new Inspection(Architecture.parse("""
            # package | ours | others | door
            open    | java.lang java.util
            guarded | java.util.Random
            game    | logic.*   | -                | Game
            chance  | -         | java.util.Random | -
            logic   | -         | -                | -
            logic.a | -         | org.sat          | -
            """.lines()));

    @Test
    void whatTheRowNamesIsAllowed() {
        assertThat(INSPECTION.of(type("game.Walk", field("org.parley.logic.a.Formula"))))
                .isEmpty();
        assertThat(INSPECTION.of(type("logic.a.Formula", field("org.sat.core.Solver"))))
                .isEmpty();
        assertThat(INSPECTION.of(type("chance.Draw", field("java.util.Random"))))
                .isEmpty();
        assertThat(INSPECTION.of(type("game.Walk", field("java.util.List")))).isEmpty();
        assertThat(INSPECTION.of(type("game.Walk", field("org.parley.game.Step$Back"))))
                .isEmpty();
    }

    @Test
    void aPackageOfOursOutsideTheRowIsFound() {
        assertThat(INSPECTION.of(type("logic.a.Formula", field("org.parley.game.Game"))))
                .containsExactly("org.parley.logic.a.Formula uses org.parley.game.Game, "
                        + "which the row of its package does not allow");
        assertThat(INSPECTION.of(type("game.Walk", field("org.parley.logic.Condition"))))
                .hasSize(1);
    }

    @Test
    void aThirdPartyOutsideTheRowIsFound() {
        assertThat(INSPECTION.of(type("game.Walk", field("org.sat.core.Solver"))))
                .hasSize(1);
        assertThat(INSPECTION.of(type("logic.a.Formula", field("org.satire.Solver"))))
                .hasSize(1);
    }

    @Test
    void aGuardedPartOfTheJdkIsFound() {
        assertThat(INSPECTION.of(type("game.Walk", field("java.util.Random")))).hasSize(1);
        assertThat(INSPECTION.of(type("game.Walk", field("java.net.URI")))).hasSize(1);
    }

    @Test
    void aTypeThatStandsOnlyInAGenericSignatureIsFound() {
        Consumer<ClassBuilder> generic = builder -> builder.withField(
                "solvers",
                ClassDesc.of("java.util.List"),
                field -> field.with(
                        SignatureAttribute.of(Signature.parseFrom("Ljava/util/List<Lorg/sat/core/Solver;>;"))));
        assertThat(INSPECTION.of(type("game.Walk", generic))).hasSize(1);
    }

    @Test
    void aPackageOfOursInATextIsFound() {
        assertThat(INSPECTION.of(type("logic.a.Formula", text("org.parley.game.Game"))))
                .hasSize(1);
        assertThat(INSPECTION.of(type("logic.a.Formula", text("either/Or; see L/R"))))
                .isEmpty();
    }

    @Test
    void aPackageWithoutRowIsFound() {
        assertThat(INSPECTION.of(type("web.Server", builder -> {})))
                .containsExactly("org.parley.web.Server lies in org.parley.web, which has no row");
        assertThat(INSPECTION.of(type("Main", builder -> {}))).hasSize(1);
    }

    @Test
    void onlyTheDoorAndDataArePublic() {
        assertThat(INSPECTION.of(type("game.Game", shown(ACC_FINAL)))).isEmpty();
        assertThat(INSPECTION.of(type("game.Walk", shown(ACC_FINAL)))).hasSize(1);
        assertThat(INSPECTION.of(type("game.Walk", shown(ACC_INTERFACE | ACC_ABSTRACT))))
                .hasSize(1);
        Consumer<ClassBuilder> sealed = shown(ACC_INTERFACE | ACC_ABSTRACT)
                .andThen(builder ->
                        builder.with(PermittedSubclassesAttribute.ofSymbols(ClassDesc.of("org.parley.game.Step"))));
        assertThat(INSPECTION.of(type("game.Walk", sealed))).isEmpty();
    }

    @Test
    void aRowCannotNameAPackageThatHasNone() {
        assertThatThrownBy(() -> Architecture.parse("game | logik | - | -".lines()))
                .hasMessage("The row of game names logik, which has no row");
    }

    private static byte[] type(String name, Consumer<ClassBuilder> content) {
        return ClassFile.of()
                .build(ClassDesc.of("org.parley." + name), builder -> content.accept(builder.withFlags(0)));
    }

    private static Consumer<ClassBuilder> field(String type) {
        return builder -> builder.withField("planted", ClassDesc.of(type), 0);
    }

    private static Consumer<ClassBuilder> text(String text) {
        return builder -> builder.constantPool().stringEntry(text);
    }

    private static Consumer<ClassBuilder> shown(int flags) {
        return builder -> builder.withFlags(ACC_PUBLIC | flags);
    }
}
