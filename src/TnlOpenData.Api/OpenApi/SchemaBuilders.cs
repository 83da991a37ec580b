using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace TnlOpenData.Api.OpenApi;

/// <summary>Short forms for the schemas that the contract uses.</summary>
internal static class SchemaBuilders
{
    /// <summary>An object with properties that are all required.</summary>
    public static OpenApiSchema Object(string description, params (string Name, IOpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = properties.ToDictionary(p => p.Name, p => p.Schema, StringComparer.Ordinal),
        Required = properties.Select(p => p.Name).ToHashSet(StringComparer.Ordinal),
    };

    public static OpenApiSchemaReference Reference(string name, OpenApiDocument document) => new(name, document);

    public static OpenApiSchema TextSchema(string description, string example, string? format = null, bool canBeEmpty = false) => new()
    {
        Type = canBeEmpty ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String,
        Format = format,
        Description = description,
        Examples = [JsonValue.Create(example)],
    };

    public static OpenApiSchema Count(string description, int example) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Description = description,
        Examples = [JsonValue.Create(example)],
    };

    /// <summary>A number that may be null.</summary>
    public static OpenApiSchema OptionalCount(string description) => new()
    {
        Type = JsonSchemaType.Integer | JsonSchemaType.Null,
        Format = "int32",
        Description = description,
    };

    public static OpenApiSchema Many(string description, IOpenApiSchema items) => new()
    {
        Type = JsonSchemaType.Array,
        Description = description,
        Items = items,
    };

    public static OpenApiSchema Uri(string description, bool canBeEmpty = false) => new()
    {
        Type = canBeEmpty ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String,
        Format = "uri",
        Description = description,
    };
}
