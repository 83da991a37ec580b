using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>The French words for a place and for the awards around it.</summary>
internal static class PlaceWords
{
    private const string Vowels = "aeiou";

    /// <summary>Communes, communautés and métropoles are feminine; a territorial public establishment is masculine.</summary>
    public static bool IsFeminine(TerritoryView place) => place.Kind != "ept";

    /// <summary>« recensée », « recensé ».</summary>
    public static string Agreed(TerritoryView place, string masculine) => IsFeminine(place) ? masculine + "e" : masculine;

    /// <summary>« cette commune ».</summary>
    public static string This(TerritoryView place) => place.Kind switch
    {
        TerritoryKinds.Commune => "cette commune",
        "ept" => "cet établissement public territorial",
        _ => "cette intercommunalité",
    };

    /// <summary>« que Toulouse », « qu’Albi »; « que cette commune » where an H does not tell whether it is mute.</summary>
    public static string That(TerritoryView place)
    {
        var folded = Folding.Fold(place.Name);
        var first = folded.FirstOrDefault();
        return first switch
        {
            'h' => $"que {This(place)}",
            'y' when folded.Length > 1 && !Vowels.Contains(folded[1], StringComparison.Ordinal) => $"qu’{place.Name}",
            _ when Vowels.Contains(first, StringComparison.Ordinal) => $"qu’{place.Name}",
            _ => $"que {place.Name}",
        };
    }

    /// <summary>« son intercommunalité », as a place above is called.</summary>
    public static string Own(TerritoryView above) => above.Kind switch
    {
        TerritoryKinds.Departement => above.Region is null ? "sa collectivité d’outre-mer" : "son département",
        TerritoryKinds.Region => "sa région",
        "ept" => "son établissement public territorial",
        _ => "son intercommunalité",
    };

    /// <summary>« Badge en 2025 (hors label) », « niveau 4 en 2016 (supposé) ».</summary>
    public static string Awards(CollectivityView view) => French.And([.. view.Awards.Select(Award)]);

    /// <summary>Names with years, each a link: « Colomiers (2024, 2025), … et 3 autres ».</summary>
    public static IEnumerable<Phrase> Listed(IReadOnlyList<CollectivityView> laureates, int most)
    {
        var shown = laureates.Take(most).ToArray();
        for (var i = 0; i < shown.Length; i++)
        {
            var isLast = i > 0 && i == laureates.Count - 1;
            yield return i == 0 ? "" : isLast ? " et " : ", ";
            yield return new(shown[i].Collectivity.Name, PagePaths.Collectivity(shown[i].Collectivity.Id));
            yield return $" ({Years(shown[i])})";
        }

        if (laureates.Count > most)
        {
            yield return $" et {French.Count(laureates.Count - most, "autre")}";
        }
    }

    /// <summary>« 2024, 2025 », « 2016, supposé ; 2017 », « 2025, badge hors label ».</summary>
    public static string Years(CollectivityView view)
    {
        string[] years =
        [
            .. view.Awards.Select(a => string.Join(", ", (string[])[$"{a.Award.Edition}", .. Doubts(a, "badge hors label")])),
        ];
        return string.Join(years.Any(y => y.Contains(',', StringComparison.Ordinal)) ? " ; " : ", ", years);
    }

    private static string Award(AwardView award)
    {
        // The names of the metals and of the badge have a capital inside a sentence too.
        var level = award.Level is { Scale: "badge-metals" } metal ? metal.LabelFr : French.Lower(Labels.Level(award));
        var doubts = string.Join(", ", Doubts(award, "hors label"));
        return $"{level} en {award.Award.Edition}{(doubts.Length > 0 ? $" ({doubts})" : "")}";
    }

    private static IEnumerable<string> Doubts(AwardView award, string badge)
    {
        if (LabelStatus.IsBadge(award))
        {
            yield return badge;
        }

        foreach (var doubt in DoubtWords.Of(award))
        {
            yield return doubt;
        }
    }
}
