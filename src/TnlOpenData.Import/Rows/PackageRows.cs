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
    public TableRows<Level> Scales => Of(PalmaresTables.Scales);
    public TableRows<Edition> Editions => Of(PalmaresTables.Editions);
    public TableRows<Tally> Tallies => Of(PalmaresTables.Tallies);
    public TableRows<Domain> Domains => Of(PalmaresTables.Domains);
    public TableRows<Collectivity> Collectivities => Of(PalmaresTables.Collectivities);
    public TableRows<Award> Awards => Of(PalmaresTables.Awards);
    public TableRows<JuryMember> JuryMembers => Of(PalmaresTables.JuryMembers);
    public TableRows<JuryComment> JuryComments => Of(PalmaresTables.JuryComments);
    public TableRows<Score> Scores => Of(PalmaresTables.Scores);
    public TableRows<Lead> Leads => Of(PalmaresTables.Leads);

    public TableRows this[Table table] => _tables[table];

    public static PackageRows Read(string directory, DataPackage package, ProblemList problems, CancellationToken cancellation)
    {
        var read = new PackageRows();
        foreach (var table in PalmaresTables.All)
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
