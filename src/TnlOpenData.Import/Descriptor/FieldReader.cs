using System.Text.Json;
using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Descriptor;

internal static class FieldReader
{
    public static FieldDescriptor Read(Node field, Column column)
    {
        var type = field.RequiredText("type");
        var needed = FieldTypes.Of(column);
        if (type.Length > 0 && type != needed)
        {
            field.Report("type", $"{DisplayText.Quote(type)} is not the type of this column", needed);
        }

        var format = field.OptionalText("format");
        if (format is not (null or "default") && !(format == "uri" && needed == "string"))
        {
            field.Report("format", $"{DisplayText.Quote(format)} is not a format that this program checks", needed == "string" ? "default or uri" : "default");
        }

        if (column.Type == ColumnType.Boolean)
        {
            FixedSettings.Same(field, "trueValues", "[\"true\"]");
            FixedSettings.Same(field, "falseValues", "[\"false\"]");
        }

        return new FieldDescriptor(column)
        {
            Type = needed,
            Title = field.RequiredText("title"),
            Description = field.RequiredText("description"),
            Example = field.Property("example") is { } example ? TextOf(example) : null,
            IsUri = format == "uri",
            ListReference = ListReferenceOf(field, column),
            Constraints = field.Object("constraints") is { } constraints
                ? ConstraintsReader.Read(constraints, column)
                : new Constraints(),
        };
    }

    public static string TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();

    private static Table? ListReferenceOf(Node field, Column column)
    {
        var delimiter = field.OptionalText("listDelimiter");
        if (column.Type == ColumnType.List ? delimiter != "|" : delimiter is not null)
        {
            field.Report(
                "listDelimiter",
                delimiter is null ? "is missing" : $"{DisplayText.Quote(delimiter)} is not the delimiter of this column",
                column.Type == ColumnType.List ? "\"|\"" : "none: the column is not a list");
        }

        if (field.OptionalText("listReference") is not { } reference)
        {
            return null;
        }

        var target = reference.Split('.') is [var name, var key] && PalmaresTables.Find(name) is { } table && table.Key is [var only] && only == key
            ? table
            : null;
        if (target is null || column.Type != ColumnType.List)
        {
            field.Report("listReference", $"{DisplayText.Quote(reference)} is not a key that a list can hold", "as sources.id, on a list");
        }

        return target;
    }
}
