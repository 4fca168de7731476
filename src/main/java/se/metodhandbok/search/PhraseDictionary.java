package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Picks the strings that texts repeat most: short texts pack well only when the packer has seen their words before. */
final class PhraseDictionary {
    private static final int LONGEST_IN_WORDS = 4;
    private static final int WORDS_TO_LOOK_AT = 50_000;
    private static final int COST = 3;

    private PhraseDictionary() {}

    /** At most so many letters of the texts' commonest strings, the most useful last, where they are nearest. */
    static String of(List<String> texts, int letters) {
        Map<String, Integer> counts = new HashMap<>();
        long words = texts.stream().mapToLong(text -> text.length() / 6).sum();
        int step = (int) (words / WORDS_TO_LOOK_AT) + 1;
        for (int i = 0; i < texts.size(); i += step) {
            count(texts.get(i), counts);
        }
        List<Map.Entry<String, Integer>> best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 2)
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -worth(e))
                        .thenComparing(Map.Entry::getKey))
                .limit(letters)
                .toList();
        List<String> chosen = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, Integer> entry : best) {
            if (all.length() + entry.getKey().length() > letters) {
                break;
            }
            if (all.indexOf(entry.getKey()) < 0) {
                all.append(entry.getKey());
                chosen.add(entry.getKey());
            }
        }
        return String.join("", chosen.reversed());
    }

    private static int worth(Map.Entry<String, Integer> entry) {
        return (entry.getValue() - 1) * (entry.getKey().length() - COST);
    }

    private static void count(String text, Map<String, Integer> counts) {
        String[] words = text.split("(?<= )", -1);
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + LONGEST_IN_WORDS); to++) {
                phrase.append(words[to]);
                if (phrase.length() > COST) {
                    counts.merge(phrase.toString(), 1, Integer::sum);
                }
            }
        }
    }
}
