using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>The rows of all tables, valid and invalid, with their line numbers. The rules check them.</summary>
internal sealed class PackageRows
{
    private readonly Dictionary<Table, TableRows> _tables = [];

    public TableRows this[Table table] => _tables[table];

    public static PackageRows Read(string directory, DataPackage package, ProblemList problems, CancellationToken cancellation)
    {
        var read = new PackageRows();
        foreach (var table in AllTables.All)
        {
            // A table without a resource has no file to read. The descriptor reader has reported it.
            var resource = package.Resources.FirstOrDefault(r => r.Table == table)
                ?? new TableResource(table, null, "", "", new SchemaDescriptor([], []));
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
