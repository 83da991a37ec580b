using TnlOpenData.Tables;

namespace TnlOpenData.Import.Descriptor;

/// <summary>The Table Schema type that each type of column needs.</summary>
internal static class FieldTypes
{
    public static string Of(Column column) => column.Type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Text or ColumnType.Code or ColumnType.List => "string",
        _ => throw new NotSupportedException($"{column.Name}: a column of a file cannot be a {column.Type}."),
    };
}
