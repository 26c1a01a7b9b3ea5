// What CVs say → skills, by their official ids. Written from the list of skills; one skill a line, then the wordings
// that state it: folded words, `*` for any ending, a bar between wordings. A wording tells one skill and no other:
// « organisation » or « gestion » alone tells none. French first, then English.
const WORDINGS = `
118069 encaiss*|caisse|comptage caisse|fond caisse|cash* up|cash payment*|cashed payment*|operat* till|till
300368 vente|vend* produit*|vente produit*|argumentaire vente|location vehicule*|sold|selling
300367 conseil* client*|conseil* technique|conseil* produit*|conseil* vin*|conseil|advis* customer*|advice customer*
300375 mise* rayon*|mise* place vitrine*|vitrine*|facing|merchandising|remplissage rayon*|reassort*|achalandage|window display*|shelf filling|stocked shelves
300361 accueil*|renseignement* public|orientation* public|orientation* client*|orientation* visiteur*|welcom* guest*|welcom* visitor*|front desk|answering guest*|check in|reception* visitor*
300364 service salle|service table*|service personnalise|service client* soigne|served table*|serv* guest*
300363 prise commande*|prendre commande*|traitement demande* client*|took order*|taking order*|room service
300345 reclamation*|plainte* client*|litige* client*|handl* complaint*|complaint*
300378 service apres vente|sav|retour* client*|after sales
300379 fidelis*|portefeuille client*|relation* client*|suivi client*|customer relation*|account management
300371 prospect*|demarchage|developp* portefeuille|nouveaux client*|lead generation|cold call*|new client*
300369 conclusion* vente*|conclure vente*|signature contrat*|negociation* commercial*|clos* deal*
300370 negoci*|negotiat*
300377 devis|proposition* commercial*|quotation*|quotes
404522 appel* offre*|marche* public*|tender*
300372 fixation prix|calcul marge*|politique tarifaire|pricing
300376 operation* promotionnel*|promotion* magasin|animation* commercial*
300382 etude* marche|market research
300385 campagne* publicit*|publicite|google ads|advertis*
300384 strategie marketing|plan marketing|mix marketing|marketing strategy
300110 referencement|seo|relation* presse|communication digital*|newsletter*
300425 reseaux sociaux|community management|social media|social network*|facebook|instagram
300115 redaction* article*|redaction* web|redaction* contenu*|redaction* annonce*|ecriture article*|articles|copywriting|wrote article*|blog*
300113 logo*|affiche*|flyer*|depliant*|plaquette*|identite* visuel*|graphic design
300116 mise page|retouche*|infographie|maquette* graphique*|photoshop|illustrator|indesign|pao
300114 montage video|montage son|video editing|premiere pro
300107 prise* vue*|photographie* mariage*|captation
300097 creation* site*|creation* contenu*|site* internet|integration maquette*|wordpress|web design|built website*
300123 organisation evenement*|organisation salon*|organisation manifestation*|organisation seminaire*|evenementiel|organis* event*|event planning
300277 montage stand*|installation stand*|preparation salle*
300409 traduction*|transcription*|retranscription*|translat*
300411 anglais|english|espagnol|spanish|allemand|german|italien|italian|portugais courant|neerlandais|french fluent|fluent
300405 redaction* courrier*|redaction* mail*|redaction* document*|courrier*|correspondance|correspondence
300408 compte* rendu*|comptes rendus|proces verbaux|rapport* incident*|redaction* rapport*|ecrits professionnels|incident report*|minutes
300464 prise* rendez vous|gestion agenda*|agenda*|planification rendez vous|diary management|appointment*
104292 reservation*|booking*|gestion planning chambre*|inscription* participant*
300118 classement|archiv*|filing
300431 tenue dossier*|suivi dossier*|mise jour dossier*|constitution dossier*|gestion dossier*|dossiers patients|record keeping
300407 relecture|correction* texte*|correction* epreuve*|proofread*
300426 word|excel|bureautique|pack office|outlook|saisie informatique|powerpoint|spreadsheet*
300428 autocad|solidworks|sage|sap|erp|logiciel* metier|catia|revit|opera pms
300424 numeris*|scan*
300203 base* donnees|sql|crm|database*
300253 controle donnees|fiabilis* donnees|qualite donnees|data quality
300067 analyse* donnees|analyse* statistique*|google analytics|data analysis|analys* data
300068 statistique*|previsions|statistics|forecast*
300321 tableau* bord|indicateur*|reporting*|kpi*|dashboard*
300318 comptabilite|saisie* comptable*|saisie ecriture*|saisie facture*|ecriture* comptable*|bookkeeping|accounting|lettrage
300320 cloture* compte*|cloture* comptable*|bilan*|rapprochement* bancaire*|arrete* compte*|closing accounts|reconciliation*
300319 analyse financier*|analyse bilan*|financial analysis
300305 facturation|facture*|invoic*|suivi commande*|billing
300327 tresorerie|relance* impaye*|relance* client*|impaye*|recouvrement|suivi paiement*|debt collection|cash flow
300323 budget*
300322 ecart* budget*|suivi ecart*|analyse ecart*|ecarts
300311 suivi marge*|controle gestion|couts revient|rentabilite|suivi vente*|centre profit|profit and loss
404516 declaration* tva|tva|declaration* fiscal*|declaration* social*|formalites administratives|liasse* fiscal*|vat return*|tax return*
404517 comptabilite fournisseur*|comptabilite client*|bons commande|dossiers achat*
300306 paie|paye|bulletin* salaire*|bulletin* paie|payroll
403010 administration personnel|gestion administrative personnel|dossiers personnel|dossiers salaries|contrats travail|absences conges|gestion conges|staff records
300004 recrut*|tri cv|integration nouveaux|hiring
300417 entretien* embauche|conduite entretien*|entretiens recrutement|job interview*|interviewing
300006 plan formation|plan developpement competences
300027 organisation formation*|logistique formation*
300445 entretien* annuel*|evaluation equipe*|evaluation collaborateur*|appraisal*
300440 encadr* equipe*|encadr* personne*|encadr* collaborateur*|encadr* vendeur*|encadr* salarie*|encadr* agent*|encadr* technicien*|encadr* comptable*|management equipe*|manag* equipe*|gestion equipe*|animation equipe*|animation personne*|led team|leading team|team leader|team management|supervis* equipe*|managed team
300436 planning*|rota|rotas|emploi* temps|repartition tache*
300438 objectif* equipe*|suivi objectif*|sales target*
300021 formation nouveau*|formation stagiaire*|encadrement stagiaire*|formation apprenti*|tutorat|trained staff|trained new|training new|formation equipe*|formation collegue*
300401 direction magasin|direction etablissement|gestion centre|gestion etablissement|gerance
300488 gestion projet*|pilotage projet*|conduite projet*|chef projet|project management
300487 coordination activite*|coordination equipe*|coordination service*|coordinat* activit*
300469 animation reunion*|reunion* chantier|preparation reunion*|chaired meeting*
300413 prise parole|presentation* resultat*|public speaking
300316 relation* fournisseur*|negociation fournisseur*|sous traitant*|sous traitance|contact* fournisseur*|supplier relation*
300315 comparaison fournisseur*|selection fournisseur*|sourcing
300317 achats|politique achat*|purchasing|procurement
300261 approvisionnement*|passation commande*|commandes fournisseur*|placed order*|gestion commande*|ordering
300260 stocks|gestion stock*|suivi stock*|stock level*|stock management|managed stock
300259 inventaire*|stocktak*|inventory
300263 reception livraison*|reception marchandise*|reception commande*|controle livraison*|goods in|receiving deliver*
300262 tri colis|rangement marchandise*|rangement reserve|stockage|tri courrier|put away|sorting parcel*
300265 chargement*|dechargement*|charger camion*|decharger|manutention|loading|unloading
300264 chariot* elevateur*|cariste|caces|conduite tracteur|conduite engin*|tracteur|forklift|conduite chariot*
300280 preparation* commande*|picking|expedition*|order picking|prepared order*
300268 emballage*|conditionnement|filmage|mise carton*|palettisation|packing|packag*
300278 organisation transport*|planification transport*|affretement|planification tournee*|transport planning
300269 livraison colis|livraison marchandise*|livraison* domicile|livraison* client*|livraison* commande*|distribution courrier|deliver* parcel*
300276 tournee*|preparation tournee|delivery route*
300270 permis c|permis ce|permis d|fimo|fco|conduite vehicule*|conduite camion*|conduite poids lourd*
300275 transport personne*|transport patient*|transport scolaire
300274 arrimage|calage chargement|bachage|load securing
300281 flux logistique*|gestion flux|supply chain
300282 nettoyage|menage|entretien locaux|entretien logement|entretien sanitaire*|entretien bureaux|vidage poubelle*|cleaning|cleaned
300177 desinfection|sterilisation|lavage linge|changement linge|entretien linge|blanchisserie|plonge|bionettoyage|laundry|dishwashing
300298 tri dechet*|collecte dechet*|ordures menageres|waste sorting
300034 toilette|aide lever|aide coucher|aide repas|aide marche|aide deplacement*|soins hygiene|soins nursing|personal care
300035 gestes quotidiens|maintien autonomie|accompagnement quotidien|vie quotidienne|aide course*|daily living
300044 etat sante|surveillance patient*|surveillance clinique|surveillance constantes|constantes|vital signs
300050 prise* sang|prelevement* sanguin*|bilan* sanguin*|blood sample*
300055 soins infirmiers|pansement*|perfusion*|injection*|administration traitement*|wound care
300141 preparation patient|preparation operatoire|avant operation
300451 transmission*|releve equipe|shift handover*
300060 coordination soignant*|coordination soins|parcours soins
300058 projet* soins|plan soins
300045 premiers secours|psc1|sst|gestes urgence|secourisme|first aid
300031 accueil enfant*|surveillance eleve*|surveillance enfant*|sorties ecole|surveillance cantine|garde enfant*|looked after child*|childcare|supervis* child*
404512 eveil|activites eveil|developpement enfant|early years
300030 animation* enfant*|jeux|activites ludique*|organisation sortie*|organisation jeux|sejours vacances|animat* loisirs|outdoor games
404515 projet* animation|conception animation*|preparation animation*
300033 ateliers|ateliers culturels|ateliers creatifs
300032 seance* sport*|cours sport*|entrainement equipe*|coaching sportif|fitness class*
300022 cours|enseignement|conduite cours|dispens* formation*|animation formation*|face a face pedagogique|taught|teaching|lesson*
300026 preparation cours|progression* pedagogique*|conception formation*|ingenierie pedagogique|lesson planning
300018 evaluation eleve*|evaluation apprenant*|correction copie*|examens|graded
300017 aide devoirs|soutien scolaire|accompagnement eleve*|accompagnement apprenant*|tutoring
300014 accompagnement social|entretien* social|ecoute|accompagnement jeune*|accompagnement personne*|accompagnement usager*|demarches administratives|support work
300037 evaluation* sociale*|diagnostic social|bilan social
300038 accompagnement emploi|recherche emploi|insertion professionnelle|ateliers cv
300039 orientation professionnelle|projet professionnel|career guidance
300442 mediation|travail partenaires
300090 preparation plats|preparation repas|preparation entrees|preparation desserts|cuisson*|dressage assiette*|mise place cuisine|cuisine traditionnelle|food preparation|cooked|cooking|sandwich*
300091 elaboration menu*|creation recette*|elaboration carte|menus
300089 gateau*|viennoiserie*|patisserie*|petrissage|fournee*|chocolats|fabrication pain|baking|baked
404524 cocktail*|boissons|barista|cafe|coffee|drinks
300212 decoupe viande*|desossage|preparation viande*|salaison|filetage
300243 haccp|regles hygiene|normes hygiene|regles securite|respect hygiene|hygiene securite|consignes securite|health and safety|food hygiene
300291 dressage table*|mise place salle|mise place
300221 mur*|parpaing*|dalle*|maconnerie|cloison*|placo|bricklaying
300224 carrelage|enduit*|faience|revetement*|tiling
300235 toiture*|couverture|charpente|ravalement|roofing
300138 echafaudage*|montage meuble*|scaffold*
300211 mortier|melange*|malaxage|preparation peinture*
300131 poncage|preparation support*|decapage
300214 vernis|peinture batiment|peinture interieure|lasure|painting walls
300225 isolation|calorifugeage|insulation
300223 pose menuiserie*|pose fenetre*|pose porte*|fenetres
300218 sanitaire* installation|pose sanitaire*|salle* bain*|chaudiere*|chauffage|plomberie|plumbing|boiler*|robinetterie
300220 cablage|tirage cable*|raccordement* tableau*|raccordement* electrique*|tableaux electrique*|courant fort|fibre optique|wiring|pose appareillage*
300228 pose appareillage*|pose luminaire*|luminaires
300124 lecture plan*|lecture schema*|plans et schemas|schemas electrique*|blueprint*
300069 dessin technique|dao|plans execution|technical drawing
300236 preparation chantier*|organisation chantier*|approvisionnement chantier*|site preparation
300238 suivi chantier*|conduite chantier*|conduite travaux|direction travaux|pilotage chantier*|site management
300240 nettoyage chantier|repli chantier
300219 terrassement|tranchee*|fondations|earthworks
300149 prevention risques|analyse* risque*|securite chantier*|epi|risk assessment*
300185 diagnostic* panne*|recherche panne*|diagnostic auto*|fault finding|troubleshoot*
300182 depannage*|reparation*|remplacement piece*|repair*
300183 maintenance preventive|revisions|entretien preventif|maintenance|preventive maintenance
404518 vidange*|freins|pneus|revision* vehicule*|distribution moteur|entretien camion*|entretien vehicule*|oil change*
300181 entretien materiel|entretien machine*|nettoyage machine*|nettoyage outil*|entretien outil*
300179 carrosserie|debosselage|pneumatiques
300233 soudage|soudure|soudures|assemblage*|assembler|montage piece*|welding|assembly
300215 chaudronnerie|pliage|travail metaux|cintrage|sheet metal
300231 decoupe|decoupage|coupe tissu*|debit bois|cutting
300153 conduite machine*|pilotage machine*|machine commande numerique|machine operat*
300139 reglage* machine*|parametrage machine*|reglages
300166 usinage|fraisage|tournage|cnc|machining
300258 controle* qualite|controle* fabrication|autocontrole*|controle* soudure*|quality control|quality check*
300255 controle* visuel*|inspection piece*|tri pieces|visual inspection
300172 essais|tests fonctionnels|mise service|commissioning
300175 gestion production|pilotage production|responsable production|production management
300174 ordonnancement|planification production|production planning
300245 amelioration continue|demarche qualite|lean|5s|iso 9001|continuous improvement
300244 redaction procedure*|procedures qualite
300312 optimisation process*|amelioration process*
300199 developpement application*|developpement logiciel*|programmation|developp* application*|javascript|java|python|php|react|coding|code|wrote code|software development
300202 deploiement|mise production|tests unitaires|tests|installation logiciel*|installed computer*|tested code|tested|integration continue
300204 administration reseau*|administration systeme*|sauvegardes|serveurs|network administration|supervision reseau*
300184 support utilisateur*|assistance utilisateur*|hotline|helpdesk|support technique|helped user*|user support|help desk
300082 resolution incident*|resolution probleme*|fixed bug*|problem solving|traitement incident*
300195 cahier* charges|specifications|user stories|requirements
300126 documentation technique|redaction notice*|documented software|technical documentation
300043 coupe* cheveux|coloration*|brushing*|shampo*|coiffage|epilation|manucure|soins visage|maquillage|massage*|coupes|haircut*
300292 tonte|taille haie*|plantation*|engazonnement|arrosage|espaces verts|gazon|entretien jardin*|mowing|gardening
300297 debroussaillage|desherbage|abattage arbre*
300294 semis|recolte*|culture* legume*|cultures|maraichage|harvest*
300206 cueillette|vendange*|ramassage|fruit picking
300230 taille arbre*|taille vigne|elagage|pruning
300296 elevage|traite|agnelage|velage|milking
300062 alimentation animaux|alimentation troupeau|feeding animal*
300064 soins animaux|soin animaux|animal care
300283 ronde*|videosurveillance|surveillance site*|gardiennage|patrol*
300284 controle* acces|filtrage|controle billet*|access control|verification badge*
300352 securite incendie|ssiap|securite personne*|securite biens|fire safety
300332 dossiers pret|dossiers credit|etude* dossier* pret|demandes pret|montage dossier* subvention*|loan application*
300349 redaction contrat*|drafting contract*
300348 suivi contrat*|contract management
300344 conseil juridique|information juridique|legal advice
300350 negociation contrat*
300329 gestion locative|visites biens|etats lieux|lettings
300334 analyse risque* credit|credit scoring
300388 levee fonds|recherche financement*|mecenat|fundrais*
300387 creation entreprise
300065 enquete* telephonique*|sondage*|survey*
300078 analyses laboratoire|prelevements|echantillon*|lab test*
300085 projet recherche|travaux recherche|research project*
300471 animation communaute*|animation reseau*|community building
300396 partenariat*|partnership*
300466 travail distance|teletravail|remote work
300019 formation utilisateur*|prise main logiciel|user training
300084 mise place logiciel|conduite changement|change management
300001 accompagnement changement
300140 retouches|ourlet*|alterations
300232 confection|couture vetement*|dressmaking
300134 machine* coudre|piqueuse|sewing machine*
`;

/** A wording, word by word, and the skill that it states. */
export interface Wording {
  readonly skill: string;
  readonly words: readonly { readonly text: string; readonly open: boolean }[];
}

const read = (word: string): Wording['words'][number] =>
  word.endsWith('*') ? { text: word.slice(0, -1), open: true } : { text: word, open: false };

/** The wordings of every skill. */
export function skillWordings(): Wording[] {
  return WORDINGS.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(7)
        .split('|')
        .map((wording) => ({ skill: line.slice(0, 6), words: wording.split(' ').map(read) }))
    );
}
