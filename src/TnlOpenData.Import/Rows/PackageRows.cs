using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>The rows of all tables, valid and invalid, with their line numbers. The rules check them.</summary>
internal sealed class PackageRows
{
    private readonly Dictionary<Table, TableRows> _tables = [];

    // The tables that rules ask for by name. A table without a rule of its own needs no line here.
    public TableRows<Level> Scales => Of(AllTables.Scales);
    public TableRows<Edition> Editions => Of(AllTables.Editions);
    public TableRows<Tally> Tallies => Of(AllTables.Tallies);
    public TableRows<Domain> Domains => Of(AllTables.Domains);
    public TableRows<Collectivity> Collectivities => Of(AllTables.Collectivities);
    public TableRows<Award> Awards => Of(AllTables.Awards);
    public TableRows<JuryMember> JuryMembers => Of(AllTables.JuryMembers);
    public TableRows<JuryComment> JuryComments => Of(AllTables.JuryComments);
    public TableRows<Score> Scores => Of(AllTables.Scores);
    public TableRows<Lead> Leads => Of(AllTables.Leads);

    public TableRows this[Table table] => _tables[table];

    public static PackageRows Read(string directory, DataPackage package, ProblemList problems, CancellationToken cancellation)
    {
        var read = new PackageRows();
        foreach (var table in AllTables.All)
        {
            // A table without a resource has no file to read. The descriptor reader has reported it.
            var resource = package.Resources.FirstOrDefault(r => r.Table == table)
                ?? new TableResource(table, null, "", "", new TableSchema([], []));
            read._tables.Add(table, table.Accept(new TableReader(directory, resource, problems, cancellation)));
        }

        foreach (var resource in package.Resources)
        {
            read[resource.Table].CheckReferences(new ReferenceCheck(resource, read, problems));
        }

        return read;
    }

    public TableRows<T> Of<T>(Table<T> table) where T : class => (TableRows<T>)_tables[table];
}
