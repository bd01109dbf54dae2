package org.netiquette.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.netiquette.memory.StateDatabase;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A night from outside: run it, or take it up again. Everything that Spring needs is started and ended in here. */
public final class Night {

    /** Arguments go before files in the current folder and before the environment, which have no say here. */
    private static final String[] ARGUMENTS = {
        "--spring.config.location=optional:classpath:/no-such-folder/",
        "--spring.batch.job.enabled=false",
        "--spring.batch.jdbc.initialize-schema=never",
        "--spring.batch.jdbc.table-prefix=BATCH_",
        "--spring.main.log-startup-info=false"
    };

    private Night() {}

    /**
     * Runs a night. An unfinished run of the same date and inputs is taken up first; one of another date is closed.
     *
     * @throws org.netiquette.sheet.Problems when a rule file or table cannot be used
     * @throws org.netiquette.input.UnusableInputException when the input folder cannot be used
     * @throws StateFolder.Held when another run has the state folder
     */
    public static NightResult run(NightSettings settings, Progress progress) {
        return holding(settings.state(), () -> {
            NightRules rules =
                    NightRules.load(settings.rules(), settings.state().resolve("rulebooks"));
            NightInputs inputs = NightInputs.of(settings);
            OutputFolder.check(settings.output(), settings.asOf());
            rules.compile(settings);
            return within(settings, inputs, rules, progress, NightRun::run);
        });
    }

    /** Takes up the last run that did not finish, with the settings that it was started with. */
    public static NightResult restart(Path state, Progress progress) {
        return holding(state, () -> unfinished(state)
                .map(it -> {
                    NightRules rules = NightRules.load(it.rules(), it.state().resolve("rulebooks"));
                    return within(it, NightInputs.of(it), rules, progress, NightRun::restart);
                })
                .orElseGet(NightRun::nothingToDo));
    }

    /** The settings of the last run, if it did not finish; read before anything of that run can be set up. */
    private static Optional<NightSettings> unfinished(Path state) {
        SpringApplication application = application(MemoryConfiguration.class);
        try (StateDatabase memory = StateDatabase.open(state)) {
            application.addInitializers(context -> register((GenericApplicationContext) context, memory));
            return unfinished(application, state);
        }
    }

    private static Optional<NightSettings> unfinished(SpringApplication application, Path state) {
        try (ConfigurableApplicationContext context = application.run(ARGUMENTS)) {
            return RunHistory.unfinished(context.getBean(JobRepository.class))
                    .map(it -> NightParameters.settings(it.getJobParameters(), state));
        }
    }

    private interface Work {
        NightResult run();
    }

    private static NightResult holding(Path state, Work work) {
        try (StateFolder held = StateFolder.hold(state)) {
            return held.during(work::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NightResult within(
            NightSettings settings,
            NightInputs inputs,
            NightRules rules,
            Progress progress,
            Function<NightRun, NightResult> work) {
        try (StateDatabase memory = StateDatabase.open(settings.state());
                ConfigurableApplicationContext context = start(memory, settings, inputs, rules, progress)) {
            return work.apply(new NightRun(context, settings, inputs, progress));
        }
    }

    private static ConfigurableApplicationContext start(
            StateDatabase memory, NightSettings settings, NightInputs inputs, NightRules rules, Progress progress) {
        SpringApplication application = application(NightConfiguration.class);
        application.addInitializers(
                context -> register((GenericApplicationContext) context, memory),
                context -> register((GenericApplicationContext) context, settings, inputs, rules, progress));
        return application.run(ARGUMENTS);
    }

    /** Spring is told to leave the logging alone, which it would else take down before the memory is closed. */
    private static SpringApplication application(Class<?> configuration) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SpringApplication application = new SpringApplication(configuration);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        return application;
    }

    /** The memory is opened before Spring and closed behind it, so that what is wrong with it is said in its own words. */
    private static void register(GenericApplicationContext context, StateDatabase memory) {
        context.registerBean(StateDatabase.class, () -> memory, it -> it.setDestroyMethodName(""));
    }

    private static void register(
            GenericApplicationContext context,
            NightSettings settings,
            NightInputs inputs,
            NightRules rules,
            Progress progress) {
        context.registerBean(NightSettings.class, () -> settings);
        context.registerBean(NightInputs.class, () -> inputs);
        context.registerBean(NightRules.class, () -> rules);
        context.registerBean(Progress.class, () -> progress);
    }
}
