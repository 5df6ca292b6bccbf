package org.parley.architecture;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.architecture.Architecture.Row;

/// Holds one class file to the architecture, and says in sentences what it breaks.
record Inspection(Architecture architecture) {

    List<String> of(byte[] classFile) {
        ClassModel type = ClassFile.of().parse(classFile);
        String name = type.thisClass().asInternalName().replace('/', '.');
        String home = packageOf(name);
        Optional<Row> row = architecture.row(home);
        if (row.isEmpty() || !Architecture.isOurs(home)) {
            return List.of(name + " lies in " + home + ", which has no row");
        }
        List<String> broken = new ArrayList<>();
        for (String mention : Mentions.in(type)) {
            String there = packageOf(mention);
            if (!there.equals(home) && !architecture.allows(row.get(), there, mention)) {
                broken.add(name + " uses " + mention + ", which the row of its package does not allow");
            }
        }
        if (isPublicBesidesTheDoor(type, name, row.get())) {
            broken.add(name + " is public, but neither in its package's door nor a record, enum or sealed interface");
        }
        return broken;
    }

    private static boolean isPublicBesidesTheDoor(ClassModel type, String name, Row row) {
        return type.flags().has(AccessFlag.PUBLIC)
                && !name.contains("$")
                && !row.door().contains(name.substring(name.lastIndexOf('.') + 1))
                && !isData(type);
    }

    private static boolean isData(ClassModel type) {
        boolean sealedInterface = type.flags().has(AccessFlag.INTERFACE)
                && type.findAttribute(Attributes.permittedSubclasses()).isPresent();
        return sealedInterface
                || type.flags().has(AccessFlag.ENUM)
                || type.findAttribute(Attributes.record()).isPresent();
    }

    /// All of a name before its first capitalised part; a text may name a package alone.
    private static String packageOf(String name) {
        int end = 0;
        while (end < name.length() && !Character.isUpperCase(name.charAt(end))) {
            int dot = name.indexOf('.', end);
            end = dot < 0 ? name.length() + 1 : dot + 1;
        }
        return name.substring(0, Math.max(0, end - 1));
    }
}
