namespace TnlOpenData.Palmares;

/// <summary>
/// The French labels of the codes of closed lists, by the column that they stand in: the same words on the pages and in the spreadsheets.
/// </summary>
public static class CodeLabels
{
    private static readonly Dictionary<string, IReadOnlyList<(string Code, string Label)>> Lists = new(
        TerritoryLabels.Lists,
        StringComparer.Ordinal)
    {
        ["collectivities.kind"] =
        [
            ("commune", "Commune"),
            ("communaute-communes", "Communauté de communes"),
            ("communaute-agglomeration", "Communauté d’agglomération"),
            ("communaute-urbaine", "Communauté urbaine"),
            ("metropole", "Métropole"),
            ("departement", "Département"),
            ("region", "Région"),
            ("syndicat", "Syndicat"),
            ("centre-de-gestion", "Centre de gestion"),
            ("gip", "Groupement d’intérêt public"),
            ("association", "Association"),
            ("etablissement-public", "Établissement public"),
        ],
        ["collectivities.coordinates_source"] =
        [
            ("commune-centroid", "centre de la commune"),
            ("seat-commune-centroid", "centre de la commune siège ou, à défaut, du membre le plus peuplé"),
            ("departement-centroid", "centre du département, faute de siège connu"),
            ("region-centroid", "centre de la région"),
            ("approximate", "position approximative"),
        ],
        ["scales.scale"] = [("copylefts", "Échelle des copylefts, de 1 à 5"), ("badge-metals", "Échelle bronze, argent, or")],
        ["awards.level_status"] =
        [
            ("published", "Niveau publié"),
            ("range", "Niveau connu par une fourchette"),
            ("derived", "Niveau déduit de faits publiés"),
            ("unknown", "Niveau non publié dans les sources vues"),
            ("not-labelled", "Non labellisée : l’édition est recensée en entier"),
            ("not-known-to-be-labelled", "Pas recensée"),
        ],
        ["awards.identity"] =
        [
            ("published", "Lauréat nommé sans ambiguïté par la source"),
            ("assumed", "Lauréat supposé d’après un nom qui convient à plusieurs organismes"),
        ],
        ["sources.kind"] =
        [
            ("organiser", "Organisatrice du label"),
            ("state", "État ou organisme public"),
            ("laureate", "Lauréat du label"),
            ("press", "Presse"),
            ("association", "Association"),
            ("political", "Parti, groupe ou personne politique"),
            ("community", "Site personnel ou communauté du logiciel libre"),
        ],
        ["sources.title_status"] = [("read", "Titre lu sur la page"), ("rebuilt", "Titre non lu")],
        ["sources.language"] = [("fr", "Français"), ("en", "Anglais")],
        ["mentions.kind"] = [("mention", "Mention spéciale du jury"), ("fact", "Fait marquant")],
        ["mentions.status"] = [("published", "d’après la source"), ("disputed", "une autre source dit le contraire")],
        ["histories.property"] = [("name", "Nom"), ("kind", "Nature"), ("epci", "Intercommunalité")],
        ["records.record"] =
        [
            ("first-award", "Première distinction"),
            ("first-of-kind", "Première distinction d’une nature d’organisme"),
            ("first-at-level", "Première distinction à un niveau"),
            ("first-badge", "Premier badge, hors label"),
            ("longest-run", "Plus longue série d’éditions"),
            ("most-awards", "Plus grand nombre de distinctions"),
            ("biggest-rise", "Plus forte hausse"),
            ("biggest-fall", "Plus forte baisse"),
            ("always-present", "Présente à chaque édition"),
            ("newcomers", "Nouvelles venues"),
            ("returners", "De retour"),
        ],
        ["records.confidence"] = [("certain", "certain"), ("stated", "énoncé par une source"), ("provisional", "provisoire")],
        ["coverage.official_status"] =
        [
            ("published", "Publié"),
            ("range", "Les sources divergent"),
            ("not-published", "Non publié"),
            ("not-applicable", "Sans objet : ce découpage n’a pas de nombre annoncé par l’ADULLACT"),
        ],
        ["movements.movement"] =
        [
            ("rise", "Hausse"),
            ("fall", "Baisse"),
            ("same", "Même niveau"),
            ("undetermined", "Indéterminé : un niveau n’est pas connu"),
            ("other-scale", "Autre échelle"),
            ("with-badge", "Badge, hors label, dans l’une des deux"),
            ("first-on-record", "Première distinction recensée"),
            ("back-on-record", "De nouveau recensée"),
            ("not-on-record-again", "Plus recensée"),
        ],
        ["search.type"] =
        [
            ("collectivity", "Collectivité lauréate"),
            ("territory", "Territoire"),
            ("departement", "Département"),
            ("region", "Région"),
            ("edition", "Édition"),
            ("level", "Niveau"),
            ("mention", "Mention"),
            ("domain", "Domaine"),
        ],
        ["search.matched_by"] =
        [
            ("name", "Nom"),
            ("published_name", "Nom imprimé par une source"),
            ("former_name", "Ancien nom"),
            ("postal_code", "Code postal"),
            ("code", "Code"),
            ("member", "Intercommunalité de la commune nommée"),
            ("typo", "À une faute de frappe près"),
        ],
        ["changes.change"] = [("added", "Ligne ajoutée"), ("removed", "Ligne retirée"), ("changed", "Valeur changée")],
    };

    private static readonly Dictionary<(string List, string Code), string> Labels = Lists
        .SelectMany(l => l.Value.Select(v => (List: l.Key, v.Code, v.Label)))
        .ToDictionary(l => (l.List, l.Code), l => l.Label);

    /// <summary>The codes of a list with their labels; none if the list is open or unknown.</summary>
    public static IReadOnlyList<(string Code, string Label)> Of(string? list) =>
        list is not null && Lists.TryGetValue(NameOf(list), out var codes) ? codes : [];

    /// <summary>The label of a code; null if it has none.</summary>
    public static string? Find(string? list, string code) =>
        list is null ? null : Labels.GetValueOrDefault((NameOf(list), code));

    /// <summary>The scale of an edition is a code of the list of scales.</summary>
    private static string NameOf(string list) => list == "editions.scale" ? "scales.scale" : list;
}
