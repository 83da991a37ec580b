namespace TnlOpenData.Api.Graph.Mapping;

/// <summary>The descriptions of the enumeration values, shown in the schema.</summary>
internal static class EnumDescriptions
{
    /// <summary>By enumeration and value as in the data, such as <c>AwardLevelStatus.range</c>.</summary>
    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        ["ScaleCode.copylefts"] = "Échelle des copylefts, de 1 à 5 (2016-2024).",
        ["ScaleCode.badge-metals"] = "Badge, bronze, argent, or (depuis 2025).",
        ["AwardLevelStatus.published"] = "Le niveau est publié par une source.",
        ["AwardLevelStatus.range"] = "Le niveau n’est connu que par une fourchette.",
        ["AwardLevelStatus.derived"] = "Le niveau est déduit d’autres faits publiés ; la remarque dit comment.",
        ["AwardLevelStatus.unknown"] = "Le niveau n’est pas connu.",
        ["AwardIdentity.published"] = "La source nomme l’organisme sans ambiguïté.",
        ["AwardIdentity.assumed"] = "L’organisme est supposé ; la remarque dit pourquoi.",
        ["CollectivityKind.commune"] = "Commune.",
        ["CollectivityKind.communaute-communes"] = "Communauté de communes.",
        ["CollectivityKind.communaute-agglomeration"] = "Communauté d’agglomération.",
        ["CollectivityKind.communaute-urbaine"] = "Communauté urbaine.",
        ["CollectivityKind.metropole"] = "Métropole.",
        ["CollectivityKind.departement"] = "Département.",
        ["CollectivityKind.region"] = "Région.",
        ["CollectivityKind.syndicat"] = "Syndicat.",
        ["CollectivityKind.centre-de-gestion"] = "Centre de gestion de la fonction publique territoriale.",
        ["CollectivityKind.gip"] = "Groupement d’intérêt public.",
        ["CollectivityKind.association"] = "Association.",
        ["CollectivityKind.etablissement-public"] = "Établissement public.",
        ["SourceKind.official"] = "Organisatrice du label, ou État pour les référentiels.",
        ["SourceKind.organiser-member"] = "Membre de l’organisatrice.",
        ["SourceKind.laureate"] = "Lauréat.",
        ["SourceKind.press"] = "Presse et autres éditeurs d’information.",
        ["SourceKind.community"] = "Site associatif ou personnel, copie ou réutilisation de données publiques.",
        ["SourceLanguage.fr"] = "Français.",
        ["SourceLanguage.en"] = "Anglais.",
        ["CollectivityCoordinatesSource.commune-centroid"] = "Centre de la commune.",
        ["CollectivityCoordinatesSource.seat-commune-centroid"] = "Centre de la commune siège ou, à défaut, du membre le plus peuplé.",
        ["CollectivityCoordinatesSource.departement-centroid"] = "Centre du département.",
        ["CollectivityCoordinatesSource.region-centroid"] = "Centre de la région.",
        ["CollectivityCoordinatesSource.approximate"] = "Position approximative.",
        ["MentionStatus.published"] = "Mention énoncée par la source.",
        ["MentionStatus.disputed"] = "Mention contredite par une autre source.",
        ["Dimension.edition"] = "L’année de l’édition.",
        ["Dimension.scale"] = "L’échelle des niveaux.",
        ["Dimension.level"] = "Le niveau, toujours à côté de son échelle.",
        ["Dimension.level_status"] = "La façon dont le niveau est connu.",
        ["Dimension.kind"] = "La nature de la collectivité.",
        ["Dimension.departement"] = "Le département.",
        ["Dimension.region"] = "La région.",
        ["Dimension.mention"] = "La mention reçue ; une distinction compte une fois pour chacune des siennes.",
        ["Dimension.returning"] = "Ce que les sources disent d’une distinction antérieure.",
        ["YesNoUnknown.true"] = "Une source le dit.",
        ["YesNoUnknown.false"] = "Une source dit le contraire.",
        ["YesNoUnknown.unknown"] = "Aucune source ne le dit.",
    };

    public static string Of(string name, string value) =>
        Descriptions.GetValueOrDefault($"{name}.{value}") ?? $"« {value} », tel que la description du champ l’explique.";
}
