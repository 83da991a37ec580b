namespace TnlOpenData.Search;

/// <summary>
/// The intercommunality of a commune, for "métropole de Clermont-Ferrand" where no intercommunality has these words in its name.
/// </summary>
internal static class Members
{
    private static readonly string[] Leading =
    [
        "metropole", "eurometropole", "communaute", "communes", "agglomeration", "agglo", "urbaine", "intercommunalite", "intercommunale",
        "epci", "comcom", "cc", "ca", "cu",
    ];

    private static readonly string[] Articles = ["de", "d", "du", "des", "la", "le", "les", "l"];

    public static IReadOnlyList<SearchHit> Of(SearchIndex index, SearchText text)
    {
        if (text.AllWords.Count < 2 || !Leading.Contains(text.AllWords[0], StringComparer.Ordinal))
        {
            return [];
        }

        var length = text.AllWords.TakeWhile(w => Leading.Contains(w, StringComparer.Ordinal) || w is "de" or "d").Count();
        var name = text.Part(length..);
        return name.IsEmpty || name.AllWords.All(w => Articles.Contains(w, StringComparer.Ordinal)) ? [] : EpciOf(index, name);
    }

    private static IReadOnlyList<SearchHit> EpciOf(SearchIndex index, SearchText name)
    {
        var communes = index.Named(name).Where(t => t.Kind == "commune").ToArray();
        var epci = communes.Select(c => c.Territory?.Epci).OfType<Snapshots.TerritoryView>().Distinct();
        return [.. epci.Select(index.ItemOf).Select(item =>
            new SearchHit(item, SearchMatch.Member, MatchRank.ExactApartFromArticles, communes[0].Name))];
    }
}
