namespace TnlOpenData.Palmares;

/// <summary>The French labels of the codes of territories; <see cref="CodeLabels"/> has those of all lists.</summary>
internal static class TerritoryLabels
{
    private static readonly (string Code, string Label)[] Zones =
    [
        ("metro", "France métropolitaine"), ("drom", "Département et région d’outre-mer"), ("com", "Collectivité d’outre-mer"),
    ];

    private static readonly (string Code, string Label)[] Epci =
    [
        ("communaute-communes", "Communauté de communes"),
        ("communaute-agglomeration", "Communauté d’agglomération"),
        ("communaute-urbaine", "Communauté urbaine"),
        ("metropole", "Métropole"),
        ("metropole-lyon", "Métropole de Lyon"),
        ("ept", "Établissement public territorial"),
    ];

    public static readonly Dictionary<string, IReadOnlyList<(string Code, string Label)>> Lists = new(StringComparer.Ordinal)
    {
        ["epci.kind"] = Epci,
        ["departements.zone"] = Zones,
        ["regions.zone"] = Zones,
        ["former_communes.kind"] =
        [
            ("ancienne-commune", "Ancienne commune"),
            ("commune-deleguee", "Commune déléguée"),
            ("commune-associee", "Commune associée"),
            ("arrondissement-municipal", "Arrondissement municipal"),
        ],
        ["territories.kind"] = [("commune", "Commune"), .. Epci, ("departement", "Département"), ("region", "Région")],
        ["territories.status"] =
        [
            ("labelled", "Lauréate recensée"),
            ("badge-only", "Badge seul recensé, hors label"),
            ("not-known-to-be-labelled", "Pas recensée parmi les lauréats"),
            ("not-labelled", "Non labellisée : l’édition est recensée en entier"),
        ],
        ["territories.matched_by"] =
        [
            ("id", "Identifiant"),
            ("code", "Code"),
            ("former_code", "Ancien code"),
            ("siren", "SIREN"),
            ("collectivity_id", "Identifiant de la collectivité lauréate"),
        ],
    };
}
