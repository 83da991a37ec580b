using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;
using TnlOpenData.Palmares;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>The rows of all tables, sound and faulty, with their lines: what the rules look at.</summary>
internal sealed class PackageRows
{
    private readonly Dictionary<string, TableRows> tables = new(StringComparer.Ordinal);

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

    public TableRows this[Table table] => tables[table.Name];

    public static PackageRows Read(string directory, DataPackage package, ProblemList problems, CancellationToken cancellation)
    {
        var read = new PackageRows();
        foreach (var table in PalmaresTables.All)
        {
            // A table that the descriptor leaves out has no file to read; that was reported with the descriptor.
            var resource = package.Resources.FirstOrDefault(r => r.Table == table)
                ?? new TableResource(table, null, "", "", new TableSchema([], []));
            read.tables.Add(table.Name, table.Accept(new TableReader(directory, resource, problems, cancellation)));
        }

        foreach (var resource in package.Resources)
        {
            read[resource.Table].CheckReferences(new ReferenceCheck(resource, read, problems));
        }

        return read;
    }

    public TableRows<T> Of<T>(Table<T> table) where T : class => (TableRows<T>)tables[table.Name];
}
