package org.netiquette.rules;

import java.util.List;
import org.drools.base.util.Drools;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.netiquette.rules.check.CheckedRule;

/** Compiles checked rules to a kjar, and a kjar to what sessions are made of. */
final class Compiler {

    private Compiler() {}

    static String droolsVersion() {
        return Drools.getFullVersion();
    }

    /** A kjar of the rules, which takes a second or two. */
    static byte[] compile(String key, List<CheckedRule> rules) {
        KieServices kie = KieServices.get();
        ReleaseId release = kie.newReleaseId("org.netiquette.rules", "book", key);
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        rules.forEach(it -> files.write("src/main/resources/rules/" + it.id() + ".drl", it.drl()));
        KieBuilder builder = kie.newKieBuilder(files, loader()).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    "Checked rules must compile: " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        byte[] jar = ((InternalKieModule) builder.getKieModule()).getBytes();
        kie.getRepository().removeKieModule(release);
        return jar;
    }

    /** Sessions are made of what this returns; no global registry of Drools holds it. */
    static KieBase load(byte[] jar) {
        return KieBaseBuilder.createKieBaseFromModel(new Kjar(jar, loader()).models());
    }

    static KieBase withoutRules() {
        return KieBaseBuilder.createKieBaseFromModel(List.of());
    }

    private static ClassLoader loader() {
        return Compiler.class.getClassLoader();
    }
}
