package se.metodhandbok.browser;

import java.net.URI;

/**
 * Film and sound wait until they are asked for (WCAG 1.4.2), can be controlled, and have captions that load and have
 * something in them (1.2.2).
 */
final class Media implements Probe {
    private static final String PLAYING = """
            if (!document.querySelector('video, audio')) return [];
            await h.wait(300);
            return [...document.querySelectorAll('video, audio')].filter(m => m.autoplay && !(m.readyState > 0 && (m.muted || m.duration <= 3))
              && !m.controls && m.error === null && m.networkState !== HTMLMediaElement.NETWORK_NO_SOURCE).map(h.selector);
            """;

    private static final String FILMS = """
            const faults = [];
            for (const film of document.querySelectorAll('video[controls]')) {
              const tracks = [...film.querySelectorAll('track')].filter(t => ['captions', 'subtitles'].includes(t.kind));
              if (tracks.length === 0) { faults.push([h.selector(film), 'saknar']); continue; }
              for (const t of tracks) {
                t.track.mode = 'hidden';
                for (let i = 0; i < 100 && t.readyState < 2; i++) await h.wait(30);
                if (t.readyState !== 2) faults.push([h.selector(t), 'laddas']);
                else if (!t.track.cues?.length) faults.push([h.selector(t), 'tom']);
                else if (!t.srclang || !t.label) faults.push([h.selector(t), 'namn']);
              }
            }
            return faults;
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        findings.addEach(ProbeRule.PLAYS_ITSELF, tab.run(PLAYING));
        tab.run(FILMS)
                .forEach(fault -> findings.add(
                        ProbeRule.FILM, fault.get(0).asText(), fault.get(1).asText()));
    }
}
