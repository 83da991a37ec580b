using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>Which communes of an intercommunality are on record, out of how many.</summary>
internal static class MemberSentences
{
    /// <summary>« Parmi ses 37 communes, une est recensée : Colomiers (2024, 2025). » A badge is outside of the label.</summary>
    public static IReadOnlyList<Phrase> Of(PlaceModel model)
    {
        var all = model.Members[0].Laureates.ToLookup(LabelStatus.Of, StringComparer.Ordinal);
        var communes = model.Place.CommunesCount ?? 0;
        return [.. Labelled(communes, [.. all[LabelStatus.Labelled]]), .. WithBadge([.. all[LabelStatus.BadgeOnly]])];
    }

    private static IReadOnlyList<Phrase> Labelled(int communes, IReadOnlyList<CollectivityView> labelled)
    {
        var all = French.Count(communes, "commune");
        return (communes, labelled.Count) switch
        {
            (1, 0) => [" Sa seule commune n’est pas recensée."],
            (_, 0) => [$" Aucune de ses {all} n’est recensée."],
            (1, _) => [" Sa seule commune est recensée : ", .. Listed(labelled)],
            (_, 1) => [$" Parmi ses {all}, une est recensée : ", .. Listed(labelled)],
            (_, var count) => [$" Parmi ses {all}, {French.Number(count)} sont recensées : ", .. Listed(labelled)],
        };
    }

    private static IReadOnlyList<Phrase> WithBadge(IReadOnlyList<CollectivityView> badges) =>
        badges.Count == 0 ? [] : [" Avec un badge, hors label : ", .. Listed(badges)];

    private static IEnumerable<Phrase> Listed(IReadOnlyList<CollectivityView> laureates) =>
        PlaceWords.Listed(laureates, PlaceSentences.MostNamed).Append(".");
}
