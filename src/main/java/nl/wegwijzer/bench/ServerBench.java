package nl.wegwijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import nl.wegwijzer.bench.BenchReport.LoadFigures;

/** Measures one server over its rounds; each round starts it anew and warms it up. */
final class ServerBench {
    /** The warm-up is with as many clients as there will be at most. */
    static final List<Integer> CLIENTS = List.of(1, 32);

    private final BenchSettings settings;
    private final QuestionGenerator questions;
    private final Consumer<String> progress;
    private final List<Double> ready = new ArrayList<>();
    private final List<Double> firstAnswer = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();
    private final Map<Integer, List<Load.Outcome>> outcomes = new TreeMap<>();

    ServerBench(BenchSettings settings, QuestionGenerator questions, Consumer<String> progress) {
        this.settings = settings;
        this.questions = questions;
        this.progress = progress;
    }

    void round(List<String> command) throws IOException, InterruptedException {
        try (ChildServer server = ChildServer.start(command)) {
            ready.add(server.readySeconds());
            try (KeepAliveClient client = new KeepAliveClient(server.port())) {
                client.ask(questions.next());
                firstAnswer.add(server.secondsSinceStart());
            }
            Load load = new Load(server.port(), questions::next);
            progress.accept("  warming up");
            load.run(CLIENTS.getLast(), settings.duration());
            for (int clients : CLIENTS) {
                progress.accept("  " + clients + (clients == 1 ? " client" : " clients"));
                outcomes.computeIfAbsent(clients, key -> new ArrayList<>()).add(load.run(clients, settings.duration()));
            }
            server.residentMegabytes().ifPresent(memory::add);
        }
    }

    Spread ready() {
        return Spread.of(ready);
    }

    Spread firstAnswer() {
        return Spread.of(firstAnswer);
    }

    /** One, or none where it can't be known. */
    List<Spread> memory() {
        return memory.isEmpty() ? List.of() : List.of(Spread.of(memory));
    }

    int meanAnswerBytes() {
        return (int) outcomes.values().stream()
                .flatMap(List::stream)
                .mapToInt(Load.Outcome::meanBytes)
                .average()
                .orElse(0);
    }

    List<LoadFigures> figures() {
        List<LoadFigures> figures = new ArrayList<>();
        outcomes.forEach((clients, rounds) -> figures.add(new LoadFigures(
                clients,
                rounds.stream()
                        .mapToLong(round -> round.nanos().getTotalCount())
                        .sum(),
                rounds.stream().mapToLong(Load.Outcome::failures).sum(),
                spread(rounds, round -> round.millis(50)),
                spread(rounds, round -> round.millis(95)),
                spread(rounds, round -> round.millis(99)),
                spread(rounds, Load.Outcome::perSecond))));
        return figures;
    }

    private static Spread spread(List<Load.Outcome> rounds, ToDoubleFunction<Load.Outcome> figure) {
        return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
