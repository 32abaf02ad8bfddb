package org.daybook.persistence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import org.hibernate.SharedSessionContract;
import org.hibernate.query.CommonQueryContract;

@AnalyzeClasses(
        packages = "org.daybook.persistence",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

    private static final String JOURNAL = "org.daybook.persistence.journal..";
    private static final String SEARCH = "org.daybook.persistence.search..";
    private static final String WORKSPACE = "org.daybook.persistence.workspace..";
    private static final String CENTRE = "org.daybook.persistence.sync.centre..";

    @ArchTest
    static final ArchRule TRANSACTIONS = noClasses()
            .that(resideOutside(JOURNAL, SEARCH))
            .should()
            .callMethodWhere(of(SharedSessionContract.class, "beginTransaction|getTransaction|doWork|doReturningWork"))
            .orShould()
            .callMethodWhere(of(EntityManager.class, "getTransaction|flush|runWithConnection|callWithConnection")
                    .and(notTheUsersFlush()))
            .because("a change that is not one command of the unit of work is missing from the journal; the words of"
                    + " entries are derived from what is journalled");

    @ArchTest
    static final ArchRule BULK_WRITES = noClasses()
            .should()
            .callMethodWhere(of(SharedSessionContract.class, "createMutationQuery|createNative.*"))
            .orShould()
            .callMethodWhere(of(EntityManager.class, "createQuery|createNativeQuery|createStoredProcedure.*"))
            .orShould()
            .callMethodWhere(of(CommonQueryContract.class, "executeUpdate|execute"))
            .because("rows that are changed in bulk pass the journal by: no undo, no history, no sync would know");

    @ArchTest
    static final ArchRule WRITES_STAND_IN_ADD = noClasses()
            .should()
            .callMethodWhere(of(EntityManager.class, "persist|remove|merge|refresh|detach")
                    .and(new DescribedPredicate<JavaCall<?>>("outside a repository's add or remove") {
                        @Override
                        public boolean test(JavaCall<?> call) {
                            return !call.getOrigin().getName().matches("add|remove");
                        }
                    }))
            .because("a change to something loaded is noticed by itself, and a reader of a repository must see at once"
                    + " where rows come from");

    @ArchTest
    static final ArchRule JDBC = noClasses()
            .that(resideOutside(JOURNAL, SEARCH, WORKSPACE, CENTRE))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb.."))
            .because("only the journal, what is derived from it, and what opens, migrates, copies and checks a"
                    + " workspace, sees the store itself; the centre is another database");

    @ArchTest
    static final ArchRule NO_WINDOW = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "org.daybook.app.."))
            .because("the store serves the command line as well");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.daybook.persistence.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be readable on its own");

    @ArchTest
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name says nothing about what belongs in the class, so everything ends up there");

    private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaCall<?>> of(Class<?> owner, String methods) {
        return new DescribedPredicate<>("%s.(%s)", owner.getSimpleName(), methods) {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().isAssignableTo(owner)
                        && nameMatching(methods).test(call.getTarget());
            }
        };
    }

    /**
     * Credentials refer to users without Hibernate knowing, and a version leaves production before another enters it: so
     * that their order must be said.
     */
    private static DescribedPredicate<JavaCall<?>> notTheUsersFlush() {
        return new DescribedPredicate<>("but for a flush in an add or a settle") {
            @Override
            public boolean test(JavaCall<?> call) {
                return !(call.getTarget().getName().equals("flush")
                        && call.getOrigin().getName().matches("add|settle"));
            }
        };
    }
}
