using System.Text.Json;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Descriptor;

/// <summary>Reads a field of a schema, which must have the type of its column.</summary>
internal static class FieldReader
{
    public static FieldDescriptor Read(Node field, Column column)
    {
        var expected = TypeOf(column);
        var type = field.RequiredText("type");
        if (type.Length > 0 && type != expected)
        {
            field.Report("type", $"{DisplayText.Quote(type)} is not the type of this column", expected);
        }

        var format = field.OptionalText("format");
        if (format is not (null or "default") && !(format == "uri" && expected == "string"))
        {
            var wrong = $"{DisplayText.Quote(format)} is not a format that this program checks";
            field.Report("format", wrong, expected == "string" ? "default or uri" : "default");
        }

        if (column.Type == ColumnType.Boolean)
        {
            field.CheckFixed("trueValues", "[\"true\"]");
            field.CheckFixed("falseValues", "[\"false\"]");
        }

        return new FieldDescriptor(column)
        {
            Type = expected,
            Title = field.RequiredText("title"),
            Description = field.RequiredText("description"),
            Example = field.Property("example") is { } example ? TextOf(example) : null,
            IsUri = format == "uri",
            ListReference = ListReferenceOf(field, column.Type == ColumnType.List),
            Constraints = field.Object("constraints") is { } constraints ? ConstraintsReader.Read(constraints, column) : new Constraints(),
        };
    }

    /// <summary>The Table Schema type of a column.</summary>
    public static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Text or ColumnType.Code or ColumnType.List => "string",
        _ => throw new NotSupportedException($"{column.Name}: a column of a file cannot be a {column.Type}."),
    };

    public static string TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();

    /// <summary>The two properties of lists, which are not in Table Schema: <c>listDelimiter</c> and <c>listReference</c>.</summary>
    private static Table? ListReferenceOf(Node field, bool isList)
    {
        var delimiter = field.OptionalText("listDelimiter");
        if (delimiter != (isList ? "|" : null))
        {
            var wrong = delimiter is null ? "is missing" : $"{DisplayText.Quote(delimiter)} is not the delimiter of this column";
            field.Report("listDelimiter", wrong, isList ? "\"|\"" : "none: the column is not a list");
        }

        if (field.OptionalText("listReference") is not { } reference)
        {
            return null;
        }

        var target = AllTables.All.FirstOrDefault(t => t.Key is [var key] && reference == $"{t.Name}.{key}");
        if (target is null || !isList)
        {
            field.Report(
                "listReference", $"{DisplayText.Quote(reference)} is not a key that a list can hold", "as sources.id, on a list");
        }

        return target;
    }
}
