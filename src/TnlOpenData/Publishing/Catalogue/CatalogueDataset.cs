using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>A set of dumps about one subject. The identifier never changes: for a harvester, another one is another dataset.</summary>
public sealed record CatalogueDataset(string Id, string Title, string Description, Func<Dump, bool> Contains)
{
    private const string Results = "tnl-resultats";

    public static IReadOnlyList<CatalogueDataset> All { get; } =
    [
        new(
            Results,
            "Palmarès du label Territoire Numérique Libre depuis 2016",
            "Chaque distinction recensée du label Territoire Numérique Libre, depuis 2016 : édition, échelle, niveau et manière "
            + "dont il est connu, collectivité avec ses codes (SIREN, INSEE) et sa place, mentions et faits marquants, source. Le "
            + "recensement est incomplet : une ligne absente veut dire « pas recensée », jamais « non labellisée ». Aucune note par "
            + "domaine n’a jamais été publiée. Une édition par an ; les échelles de niveaux ne se convertissent pas l’une dans l’autre.",
            d => d.Name.StartsWith("palmares", StringComparison.Ordinal)
                || d.Name.StartsWith("tnl.", StringComparison.Ordinal)
                || IsCsvOrJson(d, Theme.Results)),
        new(
            "tnl-collectivites",
            "Collectivités distinguées par le label Territoire Numérique Libre",
            "Les collectivités et organismes lauréats recensés du label Territoire Numérique Libre : nature, SIREN, codes du Code "
            + "officiel géographique, département, région, intercommunalité, population avec son année, et point sur la carte avec "
            + "son origine ; noms, natures et intercommunalités des listes d’autres années. D’autres lauréats peuvent exister sans "
            + "être recensés.",
            d => (d.Table == "collectivities" && d.Format != "ndjson") || IsCsvOrJson(d, Theme.Collectivities))
        {
            Cites = t => t.IsTerritory,
        },
        new(
            "tnl-editions",
            "Éditions, échelles, domaines et jurys du label Territoire Numérique Libre",
            "Les éditions annuelles du label Territoire Numérique Libre depuis 2016 : dates, événement, nombres de candidats et de "
            + "lauréats annoncés par l’ADULLACT, décomptes par niveau, échelles de niveaux, domaines évalués, membres du jury et avis "
            + "cités. Une cellule vide veut dire que l’information n’est pas publiée.",
            d => IsCsvOrJson(d, Theme.Editions)),
        new(
            "tnl-sources",
            "Sources, désaccords et pistes du palmarès Territoire Numérique Libre",
            "Les pages publiques qui prouvent chaque fait du palmarès du label Territoire Numérique Libre, les désaccords entre ces "
            + "sources (les deux affirmations sont gardées), et les pistes vers ce qui manque encore. Une piste n’est pas un fait : "
            + "rien de ce qu’elle dit n’est compté.",
            d => IsCsvOrJson(d, Theme.Evidence)),
    ];

    /// <summary>The description with the rate of the census where the dataset has its rows.</summary>
    public string DescriptionIn(Publication publication) => Id == Results
        ? $"{Description} {CensusWords.Sentence(CensusRate.For(publication.Snapshot.Editions))}"
        : Description;

    /// <summary>The tables that repeat data of others, which this dataset is checked against. They are in no dataset.</summary>
    private Predicate<Table> Cites { get; init; } = _ => false;

    /// <summary>The addresses of the data of others that the dataset rests on: what the tables it cites name as their sources.</summary>
    public IEnumerable<string> SourcesIn(Publication publication) => publication.Snapshot.Tables
        .Where(t => Cites(t))
        .SelectMany(t => publication.About.SourcesOf(t.Name))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether the dataset lists the file: a profile for one program repeats another file, and is left out.</summary>
    public bool Holds(Dump dump) => dump.Profile is null && Contains(dump);

    private static bool IsCsvOrJson(Dump dump, Theme theme) =>
        dump.Format is "csv" or "json" && dump.Table is { } table && AllTables.Find(table)?.Theme == theme;
}
