package org.netiquette.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.netiquette.network.Message;
import org.netiquette.network.Network;

/** A member's world with its rows in an order of their own, so that the order in which files had them is not seen. */
final class InOrder {

    private static final Comparator<Message> BY_MOMENT = Comparator.comparing(Message::at)
            .thenComparing(Message::conversation)
            .thenComparing(Message::fromMember)
            .thenComparing(Message::content)
            .thenComparing(it -> it.sender().toString());

    private InOrder() {}

    static Network of(Network network) {
        return new Network(
                network.member(),
                network.purpose(),
                byText(network.connections()),
                byText(network.invitations()),
                network.messages().stream().sorted(BY_MOMENT).toList(),
                byText(network.contacts()),
                byText(network.people()),
                byText(network.groupMembers()),
                byText(network.targets()),
                byText(network.recommendations()),
                byText(network.endorsements()),
                byText(network.follows()),
                byText(network.notes()),
                byText(network.verdicts()),
                network.exportedOn());
    }

    private static <T> List<T> byText(Collection<T> rows) {
        record Written<T>(String text, T row) {}

        return rows.stream()
                .distinct()
                .map(it -> new Written<>(it.toString(), it))
                .sorted(Comparator.comparing(Written::text))
                .map(Written::row)
                .toList();
    }
}
