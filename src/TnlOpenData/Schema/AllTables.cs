using TnlOpenData.Palmares;
using TnlOpenData.Territories;

namespace TnlOpenData.Schema;

/// <summary>
/// The tables of the data package, each declared once; a table comes after those it refers to. To add one: its record in
/// <c>Palmares</c>, its declaration here, its resource in <c>data/datapackage.json</c>.
/// </summary>
public static class AllTables
{
    private static readonly List<Table> Declared = [];

    /// <summary>Large: a commune can have several pages of its own that prove its awards.</summary>
    public static readonly Table<Source> Sources =
        Declare(new Table<Source>("sources", "id") { Theme = Theme.Evidence, CanBeLarge = true });

    public static readonly Table<Level> Scales = Declare(new Table<Level>("scales", "scale", "code") { Theme = Theme.Editions });

    public static readonly Table<Edition> Editions = Declare(new Table<Edition>("editions", "year") { Theme = Theme.Editions });

    public static readonly Table<Tally> Tallies = Declare(new Table<Tally>("tallies", "edition", "level")
    {
        Theme = Theme.Editions,
        References = [new(Editions, "edition"), new(Sources, "source_id")],
    });

    public static readonly Table<Domain> Domains = Declare(new Table<Domain>("domains", "edition", "code")
    {
        Theme = Theme.Editions,
        References = [new(Editions, "edition"), new(Sources, "source_id")],
    });

    /// <summary>Large: 35,000 communes, and their groupings.</summary>
    public static readonly Table<Collectivity> Collectivities =
        Declare(new Table<Collectivity>("collectivities", "id") { Theme = Theme.Collectivities, CanBeLarge = true });

    /// <summary>Large: most intercommunalities have changed their name or their members.</summary>
    public static readonly Table<CollectivityHistory> Histories =
        Declare(new Table<CollectivityHistory>("histories", "collectivity_id", "property", "first_list")
        {
            Theme = Theme.Collectivities,
            References = [new(Collectivities, "collectivity_id"), new(Sources, "source_id")],
            CanBeLarge = true,
        });

    /// <summary>Large: one row for each laureate of each edition, 360,000.</summary>
    public static readonly Table<Award> Awards = Declare(new Table<Award>("awards", "edition", "collectivity_id")
    {
        Theme = Theme.Results,
        References = [new(Editions, "edition"), new(Collectivities, "collectivity_id"), new(Sources, "source_id")],
        CanBeLarge = true,
    });

    /// <summary>Large: any award can have one or more.</summary>
    public static readonly Table<Mention> Mentions = Declare(new Table<Mention>("mentions", "edition", "collectivity_id", "code")
    {
        Theme = Theme.Results,
        References = [new(Awards, "edition", "collectivity_id"), new(Sources, "source_id")],
        CanBeLarge = true,
    });

    public static readonly Table<JuryMember> JuryMembers = Declare(new Table<JuryMember>("jury_members", "edition", "position")
    {
        Theme = Theme.Editions,
        References = [new(Editions, "edition"), new(Sources, "source_id")],
    });

    /// <summary>Large: any award can have one or more.</summary>
    public static readonly Table<JuryComment> JuryComments =
        Declare(new Table<JuryComment>("jury_comments", "edition", "collectivity_id", "comment_fr")
        {
            Theme = Theme.Editions,
            References = [new(Awards, "edition", "collectivity_id"), new(Sources, "source_id")],
            CanBeLarge = true,
        });

    /// <summary>Large: five domains for each award, 1.8 million.</summary>
    public static readonly Table<Score> Scores = Declare(new Table<Score>("scores", "edition", "collectivity_id", "domain_code")
    {
        Theme = Theme.Results,
        References =
        [
            new(Awards, "edition", "collectivity_id"), new(Domains, "edition", "domain_code"), new(Sources, "source_id"),
        ],
        CanBeLarge = true,
    });

    public static readonly Table<Disagreement> Disagreements = Declare(new Table<Disagreement>("disagreements", "id")
    {
        Theme = Theme.Evidence,
        References = [new(Editions, "edition")],
    });

    public static readonly Table<Lead> Leads = Declare(new Table<Lead>("leads", "id")
    {
        Theme = Theme.Evidence,
        References = [new(Editions, "edition_from"), new(Editions, "edition_to")],
    });

    // The places of France, which a package may leave out: all five tables or none.
    public static readonly Table<Region> Regions = Declare(new Table<Region>("regions", "code") { IsTerritory = true });

    public static readonly Table<Departement> Departements = Declare(new Table<Departement>("departements", "code")
    {
        References = [new(Regions, "region_code")],
        IsTerritory = true,
    });

    public static readonly Table<Epci> Epci = Declare(new Table<Epci>("epci", "siren")
    {
        References = [new(Departements, "departement_code"), new(Regions, "region_code")],
        IsTerritory = true,
    });

    /// <summary>Large: 35,000.</summary>
    public static readonly Table<Commune> Communes = Declare(new Table<Commune>("communes", "insee_code")
    {
        References =
        [
            new(Departements, "departement_code"), new(Regions, "region_code"), new(Epci, "epci_siren"), new(Epci, "ept_siren"),
        ],
        IsTerritory = true,
        CanBeLarge = true,
    });

    public static readonly Table<FormerCommune> FormerCommunes =
        Declare(new Table<FormerCommune>("former_communes", "insee_code", "kind")
        {
            References = [new(Communes, "insee_code_today")],
            IsTerritory = true,
        });

    public static IReadOnlyList<Table> All => Declared;

    /// <summary>The tables of the places of France.</summary>
    public static IEnumerable<Table> Territories => Declared.Where(t => t.IsTerritory);

    public static Table? Find(string name) => Declared.Find(t => t.Name == name);

    private static Table<T> Declare<T>(Table<T> table) where T : class
    {
        Declared.Add(table);
        return table;
    }
}
