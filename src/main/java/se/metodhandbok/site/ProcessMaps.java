package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView.Decision;
import se.metodhandbok.site.view.PageView.Link;
import se.metodhandbok.site.view.PageView.ProcessMap;
import se.metodhandbok.site.view.PageView.Step;

/** Draws process maps from the pages' headers: phases in order, decisions in and between them. */
final class ProcessMaps {
    /** The stylesheet has seven phase colours; longer processes begin again. */
    private static final int HUES = 7;

    private final Site site;

    ProcessMaps(Site site) {
        this.site = site;
    }

    /** The map that belongs on the page, if any: its own process's, or the one a start page asks for. */
    Optional<ProcessMap> on(Page page) {
        if (page.type() == PageType.START) {
            return site.targets(page).stream()
                    .filter(target -> target.type() == PageType.PROCESS)
                    .findFirst()
                    .map(process -> map(process, page));
        }
        return site.process(page).map(process -> map(process, page));
    }

    private ProcessMap map(Page process, Page seenFrom) {
        Metadata.ProcessModel metadata = (Metadata.ProcessModel) process.metadata();
        List<Step> steps = new ArrayList<>();
        for (Page phase : site.phases(process)) {
            steps.add(step(phase, seenFrom));
        }
        return new ProcessMap(
                process.title(),
                Links.href(seenFrom, process),
                metadata.stepName(),
                metadata.decisionName(),
                List.copyOf(steps));
    }

    private Step step(Page phase, Page seenFrom) {
        int number = ((Metadata.Phase) phase.metadata()).order();
        return new Step(
                number,
                phase.title(),
                Links.href(seenFrom, phase),
                phase.metadata().common().summary(),
                phase.equals(seenFrom),
                hue(number),
                site.decisions(phase).stream()
                        .map(decision -> decision(decision, seenFrom))
                        .toList());
    }

    private static Decision decision(Page decision, Page seenFrom) {
        Metadata.Decision metadata = (Metadata.Decision) decision.metadata();
        return new Decision(
                metadata.code(),
                decision.title(),
                metadata.question(),
                Links.href(seenFrom, decision),
                decision.equals(seenFrom),
                metadata.placement().equals("i"),
                metadata.by());
    }

    /** A link to a phase or decision with its sign; to any other page a plain link. */
    static Link signed(Page from, Page to) {
        String sign = "";
        int hue = 0;
        if (to.metadata() instanceof Metadata.Phase phase) {
            sign = String.valueOf(phase.order());
            hue = hue(phase.order());
        } else if (to.metadata() instanceof Metadata.Decision decision) {
            sign = decision.code();
        }
        return new Link(to.title(), Links.href(from, to), to.metadata().common().summary(), false, sign, hue);
    }

    private static int hue(int number) {
        return (number - 1) % HUES + 1;
    }
}
