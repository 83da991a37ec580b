using System.Collections.Frozen;

namespace TnlOpenData.Search;

/// <summary>
/// Type words of each kind of item: "mairie" in "mairie de Lyon", "CG" in "CG 22", "agglo" in "agglo d'Alès". Type words are
/// optional: neither their presence nor their absence excludes a match.
/// </summary>
/// <param name="Label">The kind in French.</param>
/// <param name="Words">The type words, as tokens.</param>
internal sealed record TypeWords(string Label, FrozenSet<string> Words)
{
    private const string Codes = " code insee siren siret";

    private static readonly FrozenDictionary<string, TypeWords> All = new Dictionary<string, TypeWords>(StringComparer.Ordinal)
    {
        ["commune"] = Of("Commune", "mairie ville commune municipalite" + Codes),
        ["communaute-communes"] = Of("Communauté de communes", "communaute communes cc comcom intercommunalite epci" + Codes),
        ["communaute-agglomeration"] = Of("Communauté d’agglomération", "communaute agglomeration agglo ca intercommunalite epci" + Codes),
        ["communaute-urbaine"] = Of("Communauté urbaine", "communaute urbaine cu agglomeration agglo intercommunalite epci" + Codes),
        ["metropole"] = Of("Métropole", "metropole communaute urbaine agglomeration agglo intercommunalite epci" + Codes),
        ["metropole-lyon"] = Of("Métropole de Lyon", "metropole communaute urbaine agglomeration agglo intercommunalite epci" + Codes),
        ["ept"] = Of("Établissement public territorial", "ept etablissement public territorial intercommunalite epci" + Codes),
        ["level"] = Of("Niveau du label", "niveau label"),
        ["mention"] = Of("Mention", "mention speciale prix"),
        ["domain"] = Of("Domaine évalué", "domaine"),
        ["departement"] = Of("Département", "departement conseil departemental general cd cg collectivite" + Codes),
        ["region"] = Of("Région", "region conseil regional cr collectivite" + Codes),
        ["syndicat"] = Of("Syndicat", "syndicat mixte intercommunal" + Codes),
        ["centre-de-gestion"] = Of("Centre de gestion", "centre gestion cdg" + Codes),
        ["gip"] = Of("Groupement d’intérêt public", "gip groupement interet public" + Codes),
        ["association"] = Of("Association", "association" + Codes),
        ["etablissement-public"] = Of("Établissement public", "etablissement public" + Codes),
        ["edition"] = Of("Édition du label", "edition palmares millesime annee"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The type words of a kind. A kind that this table does not list has no type words, and its code is its label.</summary>
    public static TypeWords Named(string kind) => All.GetValueOrDefault(kind) ?? new(kind, FrozenSet<string>.Empty);

    /// <summary>The words that are not type words; all words if there are no others.</summary>
    public string[] Without(IReadOnlyList<string> words)
    {
        string[] kept = [.. words.Where(word => !Words.Contains(word))];
        return kept.Length == 0 ? [.. words] : kept;
    }

    /// <summary>The name without the type words at its start: <c>ville Arles</c> → <c>Arles</c>; <c>Rennes Métropole</c> stays.</summary>
    public string[] WithoutLeading(IReadOnlyList<string> words)
    {
        string[] kept = [.. words.SkipWhile(Words.Contains)];
        return kept.Length == 0 ? [.. words] : kept;
    }

    private static TypeWords Of(string label, string words) => new(label, words.Split(' ').ToFrozenSet(StringComparer.Ordinal));
}
