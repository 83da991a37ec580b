namespace TnlOpenData.Site.Wording;

/// <summary>A word that the pages use in one sense, with its definition in one or two sentences.</summary>
/// <param name="Id">The anchor of the definition. It is linked to and never changes.</param>
public sealed record GlossaryTerm(string Id, string Name, string Definition);

/// <summary>All terms. A page that introduces one links to its definition.</summary>
internal static class Glossary
{
    public static readonly GlossaryTerm Announced = new("annonce", "Annoncé", "Se dit d’un nombre que l’ADULLACT a rendu public, "
        + "directement ou par une source qui le rapporte. Il ne dépend pas de ce qui est recensé ici.");

    public static readonly GlossaryTerm Organiser = new("adullact", "ADULLACT, organisatrice", "L’association qui décerne le label. "
        + "Ce site n’est pas le sien.");

    public static readonly GlossaryTerm Badge = new("badge", "Badge", "Distinction d’entrée, remise à côté du label, "
        + "comptée et dessinée à part.");

    public static readonly GlossaryTerm Body = new("collectivite", "Collectivité, organisme", "Qui peut être lauréat : commune, "
        + "intercommunalité, département, région, mais aussi syndicat, centre de gestion, groupement ou établissement public, "
        + "association.");

    public static readonly GlossaryTerm Copyleft = new("copyleft", "Copyleft", "Le signe 🄯, un « c » retourné, en usage pour les œuvres "
        + "libres. La première échelle du label compte ses niveaux en copylefts, de un à cinq.");

    public static readonly GlossaryTerm Derived = new("deduit", "Déduit", "Se dit d’un niveau, ou d’une distinction, qu’aucune source "
        + "n’imprime mais que des faits publiés imposent. Le raisonnement est donné en remarque.");

    public static readonly GlossaryTerm Disagreement = new("desaccord", "Désaccord", "Deux sources qui se contredisent. Les deux "
        + "affirmations sont gardées, avec ce qui est retenu, ou la mention « non tranché ».");

    public static readonly GlossaryTerm Award = new("distinction", "Distinction", "Ce qu’un lauréat reçoit dans une édition : un niveau "
        + "du label, ou un Badge. Une ligne du palmarès est une distinction.");

    public static readonly GlossaryTerm Domain = new("domaine", "Domaine", "Un thème sur lequel le jury évalue une candidature. "
        + "La liste change d’une édition à l’autre.");

    public static readonly GlossaryTerm Scale = new("echelle", "Échelle", "Une suite de niveaux. Le label a changé d’échelle : "
        + "aucune équivalence n’est connue entre un niveau de l’une et un niveau de l’autre.");

    public static readonly GlossaryTerm Edition = new("edition", "Édition", "Une année du label : une campagne de candidature, un jury, "
        + "une annonce des résultats.");

    public static readonly GlossaryTerm Intercommunality = new("intercommunalite", "Intercommunalité (EPCI)", "Un groupement de communes "
        + "à fiscalité propre : communauté de communes, d’agglomération ou urbaine, métropole. Son label n’est pas celui de ses communes.");

    public static readonly GlossaryTerm Fact = new("fait-marquant", "Fait marquant", "Ce qu’une source souligne d’un lauréat, comme une "
        + "première ou un meilleur score, et qui n’est pas un prix du jury.");

    public static readonly GlossaryTerm Range = new("fourchette", "Fourchette", "Le niveau n’est connu qu’entre deux bornes, par exemple "
        + "« 3 à 5 » : la source dit que tous les lauréats s’y trouvent, sans dire où.");

    public static readonly GlossaryTerm Laureate = new("laureat", "Lauréat", "La collectivité ou l’organisme qui a reçu une distinction.");

    public static readonly GlossaryTerm Mention = new("mention", "Mention spéciale", "Un prix que le jury ajoute au niveau, "
        + "pour un point du dossier.");

    public static readonly GlossaryTerm Level = new("niveau", "Niveau", "Un degré de l’échelle d’une édition. Les critères changent d’une "
        + "édition à l’autre : un même niveau ne dit donc pas la même chose chaque année.");

    public static readonly GlossaryTerm Unpublished = new("non-publie", "Niveau non publié", "La distinction est prouvée, mais aucune "
        + "source lue ne donne son niveau. Cela ne veut jamais dire « aucun niveau ».");

    public static readonly GlossaryTerm NotRecorded = new("pas-recense", "Pas recensé", "Aucune source lue n’en parle. On ne peut pas en "
        + "conclure que la collectivité n’a pas été labellisée.");

    public static readonly GlossaryTerm Lead = new("piste", "Piste", "Un fait probable mais non prouvé, et où le chercher. "
        + "Rien de ce qu’elle dit n’est compté.");

    public static readonly GlossaryTerm Proof = new("preuve", "Preuve", "Le passage de la source qui énonce la distinction, recopié tel "
        + "quel, avec l’adresse de la page.");

    public static readonly GlossaryTerm Recorded = new("recense", "Recensé", "Se dit d’une distinction retrouvée dans une page publique, "
        + "et inscrite ici avec sa source.");

    public static readonly GlossaryTerm Source = new("source", "Source", "Une page publique que nous avons lue. Chaque fait en cite une.");

    public static readonly GlossaryTerm Assumed = new("suppose", "Supposé", "Se dit d’un lauréat dont le nom imprimé convient à plusieurs "
        + "organismes, comme une ville et sa métropole. Le choix fait ici est expliqué en remarque, et reste à confirmer.");

    public static readonly GlossaryTerm Share = new("taux", "Taux de recensement", "Les distinctions recensées rapportées au nombre de "
        + "lauréats annoncés, dans les éditions où ce nombre est connu.");

    public static readonly GlossaryTerm Version = new("version", "Version", "Un état daté des données, qui ne change plus. "
        + "Une page, un fichier ou une citation qui la nomme rend toujours les mêmes lignes.");

    public static IReadOnlyList<GlossaryTerm> All { get; } =
    [
        Organiser, Announced, Badge, Body, Copyleft, Derived, Disagreement, Award, Domain, Scale, Edition, Fact, Range, Intercommunality,
        Laureate, Mention, Level, Unpublished, NotRecorded, Lead, Proof, Recorded, Source, Assumed, Share, Version,
    ];

    /// <summary>How a level is known, by its code in the data.</summary>
    public static GlossaryTerm OfLevelStatus(string code) => code switch
    {
        "range" => Range,
        "derived" => Derived,
        "unknown" => Unpublished,
        _ => Level,
    };

    /// <summary>How a laureate is identified, by its code in the data.</summary>
    public static GlossaryTerm OfIdentity(string code) => code == "assumed" ? Assumed : Laureate;
}
