package se.metodhandbok.model.accessibility;

import java.time.LocalDate;
import java.util.List;
import se.metodhandbok.model.Place;

/**
 * What the publisher itself must fill in of the accessibility statement (13 § lagen; MDFFS 2019:2, 6 §; Digg's list of
 * obligatory parts). The rest is worked out from the protocols.
 *
 * @param file for messages
 * @param actor who stands behind the service
 * @param service the service's name
 * @param address the service's address
 * @param scope what the statement covers and what it does not
 * @param claimed the degree the publisher claims; {@link Assessment} says the highest the data allows
 * @param claimedPlace where the claim stands
 * @param standard for example {@code EN 301 549 V3.2.1}
 * @param goal what the publisher aims at beyond the law
 * @param method how it was assessed
 * @param assessed when
 * @param assessedPlace where that date stands
 * @param updated when the statement was last gone through
 * @param updatedPlace where that date stands
 * @param report how to tell the publisher of a fault
 * @param request how to ask for content in an accessible form, 15 §
 * @param contactPage the id of the page with the ways in
 * @param contactPlace where that id stands
 * @param authority the supervising authority
 * @param authorityAddress where to complain to it
 * @param deficiencies known faults that no protocol holds
 * @param burdens content exempted as a disproportionate burden, 12 §
 * @param outside content the law does not cover, 9 §
 */
public record Statement(
        String file,
        String actor,
        String service,
        String address,
        String scope,
        Compliance claimed,
        Place claimedPlace,
        String standard,
        String goal,
        String method,
        LocalDate assessed,
        Place assessedPlace,
        LocalDate updated,
        Place updatedPlace,
        String report,
        String request,
        String contactPage,
        Place contactPlace,
        String authority,
        String authorityAddress,
        List<Deficiency> deficiencies,
        List<Exemption> burdens,
        List<Exemption> outside) {}
