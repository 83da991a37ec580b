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
        ["SourceKind.organiser"] = "Organisatrice du label.",
        ["SourceKind.state"] = "État, Commission européenne ou autre organisme public qui n’est pas lauréat.",
        ["SourceKind.laureate"] = "Lauréat.",
        ["SourceKind.press"] = "Presse et autres éditeurs d’information.",
        ["SourceKind.association"] = "Association.",
        ["SourceKind.political"] = "Parti, groupe politique local ou blog d’une personne élue.",
        ["SourceKind.community"] = "Site personnel, forum, événement du logiciel libre ou réutilisation de données publiques.",
        ["SourceTitleStatus.read"] = "Titre lu sur la page elle-même.",
        ["SourceTitleStatus.rebuilt"] = "Titre reconstitué à partir de l’adresse, ou pour décrire un fichier qui n’a pas de titre.",
        ["SourceLanguage.fr"] = "Français.",
        ["SourceLanguage.en"] = "Anglais.",
        ["CollectivityCoordinatesSource.commune-centroid"] = "Centre de la commune.",
        ["CollectivityCoordinatesSource.seat-commune-centroid"] = "Centre de la commune siège ou, à défaut, du membre le plus peuplé.",
        ["CollectivityCoordinatesSource.departement-centroid"] = "Centre du département.",
        ["CollectivityCoordinatesSource.region-centroid"] = "Centre de la région.",
        ["CollectivityCoordinatesSource.approximate"] = "Position approximative.",
        ["MentionKind.mention"] = "Mention spéciale ou prix que le jury a donné.",
        ["MentionKind.fact"] = "Fait marquant qu’une source énonce, et qui n’est pas un prix.",
        ["MentionStatus.published"] = "Énoncé par la source.",
        ["MentionStatus.disputed"] = "Contredit par une autre source.",
        ["HistoryProperty.name"] = "Le nom de la collectivité.",
        ["HistoryProperty.kind"] = "La nature de la collectivité.",
        ["HistoryProperty.epci"] = "L’intercommunalité dont la commune est membre.",
        ["Dimension.edition"] = "L’année de l’édition.",
        ["Dimension.scale"] = "L’échelle des niveaux.",
        ["Dimension.level"] = "Le niveau, toujours à côté de son échelle.",
        ["Dimension.level_status"] = "La façon dont le niveau est connu.",
        ["Dimension.kind"] = "La nature de la collectivité.",
        ["Dimension.departement"] = "Le département.",
        ["Dimension.region"] = "La région.",
        ["Dimension.mention"] = "La mention reçue, ou le fait marquant ; une distinction compte une fois pour chacune des siennes.",
        ["Dimension.returning"] = "Ce que les sources disent d’une distinction antérieure.",
        ["YesNoUnknown.true"] = "Une source le dit.",
        ["YesNoUnknown.false"] = "Une source dit le contraire.",
        ["YesNoUnknown.unknown"] = "Aucune source ne le dit.",
    };

    public static string Of(string name, string value) =>
        Descriptions.GetValueOrDefault($"{name}.{value}") ?? $"« {value} », tel que la description du champ l’explique.";
}
