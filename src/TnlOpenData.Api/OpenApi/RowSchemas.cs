using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TnlOpenData.Queries;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The schema of the rows of a list, from its columns and from their descriptions in the data package.</summary>
internal sealed class RowSchemas(Snapshot snapshot)
{
    /// <summary><c>jury-members</c> → <c>JuryMembersRow</c>.</summary>
    public static string NameOf(Resource resource, string suffix = "Row") =>
        string.Concat(resource.Name.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..])) + suffix;

    public OpenApiSchema Row(Resource resource) => Object(resource.ColumnInfos, $"Une ligne de la liste {resource.Name}.", optional: true);

    /// <param name="optional">With <c>fields=</c> a row may lack any of its columns.</param>
    private OpenApiSchema Object(IReadOnlyList<Column> columns, string? description, bool optional = false) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = Properties(columns.Where(c => !IsPattern(c))),
        PatternProperties = columns.Any(IsPattern) ? Properties(columns.Where(IsPattern)) : null,
        Required = optional ? null : columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal),
        AdditionalPropertiesAllowed = false,
    };

    private Dictionary<string, IOpenApiSchema> Properties(IEnumerable<Column> columns) =>
        columns.ToDictionary(c => c.Name, IOpenApiSchema (c) => Of(c), StringComparer.Ordinal);

    /// <summary>True for columns that depend on the data, such as one per edition: their name is a regular expression.</summary>
    private static bool IsPattern(Column column) => column.Name.StartsWith('^');

    private OpenApiSchema Of(Column column)
    {
        var documented = snapshot.DescribeColumn(column.DescribedBy);
        var description = column.Description ?? documented?.Description;
        var schema = column.Type switch
        {
            ColumnType.List => new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema { Type = JsonSchemaType.String },
            },
            ColumnType.Link when column.Shape.Count > 0 => Object(column.Shape, null),
            ColumnType.Tree when column.IsMany => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Object(column.Shape, null) },
            ColumnType.Tree => Object(column.Shape, null),
            _ => Scalar(column),
        };
        schema.Title = column.Title ?? documented?.Title;
        schema.Description = description;
        if (column.CanBeEmpty && schema.Type is { } type)
        {
            schema.Type = type | JsonSchemaType.Null;
        }

        if (documented is { Choices.Count: > 0 } && column.Type == ColumnType.Text)
        {
            schema.Enum = [.. documented.Choices.Select(c => (JsonNode)JsonValue.Create(c))];
            if (column.CanBeEmpty)
            {
                schema.Enum.Add(JsonNullSentinel.JsonNull);
            }
        }

        if (column.Shape.Count == 0 && (column.Example ?? documented?.Example) is { } example)
        {
            schema.Examples = [Example(column.Type, example)];
        }

        return schema;
    }

    private static OpenApiSchema Scalar(Column column) => column.Type switch
    {
        ColumnType.Integer => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
        ColumnType.Number => new OpenApiSchema { Type = JsonSchemaType.Number, Format = "double" },
        ColumnType.Boolean => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        ColumnType.Date => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        ColumnType.Link => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };

    internal static JsonNode Example(ColumnType type, string example) => type switch
    {
        ColumnType.Integer => JsonValue.Create(int.Parse(example, CultureInfo.InvariantCulture)),
        ColumnType.Number => JsonValue.Create(double.Parse(example, CultureInfo.InvariantCulture)),
        ColumnType.Boolean => JsonValue.Create(example == "true"),
        ColumnType.List => new JsonArray([.. example.Split('|').Select(e => (JsonNode)JsonValue.Create(e))]),
        _ => JsonValue.Create(example),
    };
}
