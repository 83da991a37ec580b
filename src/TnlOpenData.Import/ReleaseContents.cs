using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Import;

/// <summary>The content of a release, from a package without errors.</summary>
internal static class ReleaseContents
{
    public static ReleaseContent Of(DataPackage package, PackageRows rows)
    {
        var data = PalmaresData.Of(new RowsInKeyOrder(rows));
        var content = new ReleaseContent
        {
            Release = new Release
            {
                Id = "",
                Sha256 = "",
                Version = package.Version,
                Created = package.Created,
                Title = package.Title,
                Description = package.Description,
                LicenceName = package.Licence.Name,
                LicenceTitle = package.Licence.Title,
                LicenceUrl = package.Licence.Url,
                Attribution = package.Attribution,
                Descriptor = package.Canonical,
            },
            Tables = [.. package.Resources.Select((r, i) => TableOf(r, i, data))],
            Columns = [.. package.Resources.SelectMany(r => r.Schema.Fields.Select((f, i) => ColumnOf(r, f, i)))],
            Data = data,
        };
        var sha256 = CanonicalHash.Of(content, isLater: t => package.Resources.Any(r => r.Table == t));
        return content with { Release = content.Release with { Id = Release.IdOf(sha256), Sha256 = sha256 } };
    }

    private static TableDescription TableOf(TableResource resource, int index, PalmaresData data) => new()
    {
        Name = resource.Table.Name,
        Position = index + 1,
        Title = resource.Title,
        Description = resource.Description,
        RowsSha256 = CanonicalHash.OfRows(resource.Table, data),
    };

    private static ColumnDescription ColumnOf(TableResource resource, FieldDescriptor field, int index) => new()
    {
        TableName = resource.Table.Name,
        Name = field.Column.Name,
        Position = index + 1,
        Type = field.Type,
        Title = field.Title,
        Description = field.Description,
        Required = field.Constraints.Required,
        Choices = field.Constraints.Enum,
        Pattern = field.Constraints.Pattern,
        Example = field.Example,
    };

    private sealed class RowsInKeyOrder(PackageRows rows) : ITableVisitor<IReadOnlyList<object>>
    {
        public IReadOnlyList<object> Visit<T>(Table<T> table) where T : class => rows.Of(table).InKeyOrder();
    }
}
