using TnlOpenData.Palmares;
using TnlOpenData.Territories;

namespace TnlOpenData.Search;

/// <summary>Why an item was found, as a French reader is told.</summary>
internal static class SearchReason
{
    public static string Of(SearchHit hit) => hit.MatchedBy switch
    {
        SearchMatch.PostalCode => $"code postal {hit.Text}",
        SearchMatch.Code => $"code {hit.Text.ToUpperInvariant()}",
        SearchMatch.FormerName => FormerName(hit),
        SearchMatch.PublishedName => "nom imprimé par une source",
        SearchMatch.Member => $"intercommunalité de {hit.Text}",
        SearchMatch.Typo => "à une faute de frappe près",
        _ => ByName(hit.Rank),
    };

    private static string ByName(MatchRank rank) => rank switch
    {
        MatchRank.Exact => "porte exactement ce nom",
        MatchRank.ExactApartFromArticles => "porte ce nom, à un article ou à sa nature près",
        MatchRank.Beginning or MatchRank.BeginningApartFromArticles => "son nom commence ainsi",
        _ => "son nom contient ces mots",
    };

    /// <summary>« Annecy-le-Vieux, commune déléguée » : the former name that is nearest to what was typed.</summary>
    private static string FormerName(SearchHit hit)
    {
        var typed = SearchText.Typed(hit.Text).Key;
        var former = hit.Thing.Territory?.FormerCommunes
            .Select(f => (Former: f, SearchText.Name(f.Name).Key))
            .OrderBy(f => f.Key == typed ? 0 : f.Key.StartsWith(typed, StringComparison.Ordinal) ? 1 : 2)
            .Select(f => f.Former)
            .FirstOrDefault();
        return former is null ? "ancien nom" : $"{former.Name}, {Kind(former)}";
    }

    private static string Kind(FormerCommune former) =>
        CodeLabels.Find("former_communes.kind", former.Kind)?.ToLowerInvariant() ?? former.Kind;
}
