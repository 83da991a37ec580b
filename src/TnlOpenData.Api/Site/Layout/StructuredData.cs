using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace TnlOpenData.Api.Site.Layout;

/// <summary>JSON-LD inside a page. Letters stay letters; what could end the element early is escaped.</summary>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static MarkupString Element(object value) => new($"<script type=\"application/ld+json\">{JsonSerializer.Serialize(value, Options)}</script>");
}
