using System.Text;
using GraphQL;
using Microsoft.Extensions.FileProviders;
using TnlOpenData.Api.Graph.Console;
using TnlOpenData.Api.Graph.Documents;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Api.Graph.Types;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Graph;

/// <summary>Registers the GraphQL API: the endpoint, its schema, its trusted documents and the GraphiQL console.</summary>
public static class GraphApi
{
    public const string Path = "/graphql";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "OPTIONS"];

    public static void AddGraph(this IServiceCollection services)
    {
        services.AddSingleton(_ => new GraphExecutor(GraphSchema.Of));
        services.AddSingleton<GraphEndpoint>();
        services.AddSingleton(new ErrorWriter(GraphErrorWriter.Write));
        services.AddSingleton(new GraphiqlFiles(new PhysicalFileProvider(System.IO.Path.Combine(AppContext.BaseDirectory, "graphiql"))));
    }

    public static void MapGraph(this WebApplication app)
    {
        app.MapMethods(Path, Methods, app.Services.GetRequiredService<GraphEndpoint>().Handle).ForPrograms();
        app.MapStrict(Path + "/schema.graphql", SendSchema).ForPrograms();
        app.MapStrict(Path + "/documents", DocumentList.Send).ForPrograms();
        app.MapGraphiql();
    }

    private static Task SendSchema(HttpContext http)
    {
        var snapshot = http.RequestServices.GetRequiredService<ReleaseProvider>().Current;
        var text = http.RequestServices.GetRequiredService<GraphExecutor>().SchemaOf(snapshot).Print();
        return new Representation
        {
            ContentType = "application/graphql; charset=utf-8",
            Identity = $"{snapshot.Release.Id} schema",
            LastModified = ServingDates.Of(http, snapshot),
            Write = output => Encoding.UTF8.GetBytes(text, output),
        }.Send(http);
    }
}
